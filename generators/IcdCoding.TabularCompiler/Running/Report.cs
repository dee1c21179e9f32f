using System.Globalization;
using IcdCoding.TabularCompiler.Compiling;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Notes;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Running;

/// <summary>Prints what a compile understood: the oracle, and the classes of notes by edition and kind.</summary>
internal static class Report
{
    private const int NameWidth = 12, CellWidth = 13;

    public static void Write(Compilation compilation, TextWriter output)
    {
        WriteOracle(compilation, output);
        WriteClasses(compilation, output, "all kinds", _ => true);
        foreach (string kind in NoteKinds.All)
        {
            WriteClasses(compilation, output, kind, candidate => candidate == kind);
        }

        WriteGrades(compilation, output);
        foreach ((string owner, string kind, string text) in compilation.UnusedReviews)
        {
            output.WriteLine($"{Compilation.ReviewedProsePath}: no edition prints {owner}, {kind}: {text}");
        }
    }

    private static void WriteOracle(Compilation compilation, TextWriter output)
    {
        output.WriteLine("Codes: the Tabular List with 7th characters written out, held against the order file");
        Row(output, "edition", "codes", "billable", "written out", "missing", "surplus", "explained", "empty notes", "misfiled");
        for (int i = 0; i < compilation.Oracle.Count; i++)
        {
            Edition edition = compilation.Catalog.Editions[i];
            OracleResult result = compilation.Oracle[i];
            Row(
                output,
                edition.Name,
                [.. new[]
                {
                    edition.Declaration.Codes, edition.Declaration.Billable, result.Expanded, result.Missing.Count, result.Surplus.Count, result.Explained,
                    edition.List.EmptyNotes, edition.List.MisfiledExcludes,
                }.Select(Number)]);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compilation.Catalog.Codes.Count:N0} codes in the union, {compilation.Catalog.Codes.Count(CodeText.IsCategory):N0} of them categories"));
        output.WriteLine();
    }

    private static void WriteClasses(Compilation compilation, TextWriter output, string title, Func<string, bool> isMeant)
    {
        output.WriteLine($"Notes: {title}");
        Row(output, "edition", "lines", "codes", "conditional", "heading", "prose", "dangling");
        for (int i = 0; i < compilation.Notes.Count; i++)
        {
            NoteReading[] readings = [.. compilation.Notes[i].All.Where(line => isMeant(line.Kind)).Select(line => line.Reading)];
            Row(
                output,
                compilation.Catalog.Editions[i].Name,
                [.. new[]
                {
                    readings.Length, Count(readings, NoteClass.Unconditional), Count(readings, NoteClass.Conditional), Count(readings, NoteClass.Heading),
                    Count(readings, NoteClass.Prose), readings.Sum(reading => reading.Targets.Count(character => character == '?')),
                }.Select(Number)]);
        }

        output.WriteLine();
    }

    private static void WriteGrades(Compilation compilation, TextWriter output)
    {
        Excludes1Grade[] grades = [Excludes1Grade.Whole, Excludes1Grade.Axis, Excludes1Grade.Part, Excludes1Grade.Mismatch, Excludes1Grade.Both];
        output.WriteLine("Excludes1 lines that name codes, by grade");
        Row(output, "edition", ["lines", .. grades.Select(grade => grade.ToString().ToLowerInvariant())]);
        for (int i = 0; i < compilation.Notes.Count; i++)
        {
            Excludes1Grade[] graded = [.. compilation.Notes[i].All.Select(line => line.Reading.Grade).Where(grade => grade != Excludes1Grade.None)];
            Row(output, compilation.Catalog.Editions[i].Name, [Number(graded.Length), .. grades.Select(grade => Number(graded.Count(candidate => candidate == grade)))]);
        }

        output.WriteLine();
    }

    private static int Count(NoteReading[] readings, NoteClass noteClass) => readings.Count(reading => reading.Class == noteClass);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void Row(TextWriter output, string name, params string[] cells) =>
        output.WriteLine(name.PadRight(NameWidth) + string.Concat(cells.Select(cell => cell.PadLeft(CellWidth))));
}
