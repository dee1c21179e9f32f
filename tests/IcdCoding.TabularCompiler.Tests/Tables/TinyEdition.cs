using System.Text;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Tables;

/// <summary>An edition of a few codes: the transport accidents of chapter 20, of which W02 is made up.</summary>
internal static class TinyEdition
{
    /// <param name="name">Name of the edition.</param>
    /// <param name="codes">Codes without dots in tabular order, <c>V00 W02=title W02X!</c>: the mark makes a code billable.</param>
    /// <param name="diagnoses">The categories of the section V00-W02 as XML.</param>
    public static Edition Of(string name, string codes, string diagnoses)
    {
        OrderEntry[] entries = [.. codes.Split(' ').Select(code => code.TrimEnd('!').Split('=') is [var text, .. var title]
            ? new OrderEntry(text, code.EndsWith('!'), title.FirstOrDefault("title"))
            : throw new ArgumentException("A code is needed.", nameof(codes)))];
        EditionDeclaration declaration = new EditionDeclaration(name, new DateOnly(2015 + int.Parse(name[2..], System.Globalization.CultureInfo.InvariantCulture), 10, 1), entries.Length,
            entries.Count(entry => entry.IsBillable), "official", NotesProvenance.Official, "made up");
        string xml = $"""
            <ICD10CM.tabular><version>2026</version><chapter><name>20</name><desc>External causes (V00-Y99)</desc>
            <section id="V00-X58"><desc>Accidents (V00-X58)</desc></section>
            <section id="V00-W02"><desc>Some accidents (V00-W02)</desc>{diagnoses}</section>
            </chapter></ICD10CM.tabular>
            """;
        using TemporaryFolder folder = new TemporaryFolder();
        SourceFile file = SourceFile.Read(folder.Path, folder.Write("tabular.xml", Encoding.UTF8.GetBytes(xml)));
        return new Edition(declaration, entries, TabularFile.Read(file, "2026"), [file]);
    }
}
