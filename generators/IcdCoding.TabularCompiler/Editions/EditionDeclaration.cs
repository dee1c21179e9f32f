namespace IcdCoding.TabularCompiler.Editions;

/// <summary>What is known of an edition before its files are read, and what its files are held against.</summary>
/// <param name="Name"><c>FY2026</c>, <c>FY2026-apr</c>, <c>FY2021-jan</c>; also the folder of its files.</param>
/// <param name="EffectiveFrom">First date of service.</param>
/// <param name="Codes">Codes as published.</param>
/// <param name="Billable">Billable codes as published.</param>
/// <param name="CodeSource"><c>official</c>, or <c>derived: …</c> in words.</param>
/// <param name="Notes">How the notes were come by.</param>
/// <param name="NotesSource">The same, in words.</param>
internal sealed record EditionDeclaration(
    string Name, DateOnly EffectiveFrom, int Codes, int Billable, string CodeSource, NotesProvenance Notes, string NotesSource)
{
    /// <summary>What the <c>version</c> element of the Tabular List says: the fiscal year.</summary>
    public string Version => Name.Substring(2, 4);
}
