using System.Globalization;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>The tables of <c>tabular-data/groupings</c>: what CMS, AHRQ and NCHS group diagnoses by.</summary>
internal sealed class GroupingTables
{
    public const string Folder = "groupings/";

    private readonly string _root;
    private readonly List<SourceFile> _sources = [];

    private GroupingTables(string root) => _root = root;

    /// <summary>Compiles every table.</summary>
    /// <param name="root">The folder of official files.</param>
    /// <param name="catalog">All editions.</param>
    /// <param name="who">The codes of the WHO's ICD-10.</param>
    /// <param name="fromIcd9">The mappings from ICD-9-CM.</param>
    /// <returns>The tables, and the official files that no other table is made from.</returns>
    /// <exception cref="SourceException">An official file is missing or not in its form.</exception>
    /// <exception cref="InvalidDataException">An official file contradicts itself or the order files.</exception>
    public static (IReadOnlyList<GeneratedFile> Files, IReadOnlyList<SourceFile> Sources) Compile(string root, Catalog catalog, SourceFile who, SourceFile fromIcd9)
    {
        GroupingTables tables = new(root);
        BillableCodes billable = new(catalog);
        GeneratedFile[] files =
        [
            Versions(),
            .. DrgTables.Compile(tables.Find("drg", "ccmcc-v36-v39.tsv"), tables.Find("drg", "ccmcc-v40-v43.1.tsv"), billable),
            .. HccTables.CompileMappings([.. GroupingVersions.PaymentYears.Select(year => (year.Name, tables.Find("hcc", $"dx-to-cc-{year.Name}.csv")))], billable),
            .. HccTables.CompileModels(tables.Find("hcc", "ra_labels_2026.csv"), tables.Find("hcc", "ra_hierarchies_2026.csv"), tables.Find("hcc", "ra_dx_edits.csv")),
            .. CcsrTables.Compile(tables.Find("ccsr", "categories-v2025-1.tsv"), tables.Find("ccsr", "dxccsr-v2023-1.tsv"), tables.Find("ccsr", "dxccsr-v2025-1.tsv"), billable),
            ComorbidityTables.CompileChronic(tables.Find("chronic", "ccir-v2026-1.tsv"), billable),
            ComorbidityTables.CompileElixhauser(tables.Find("elixhauser", "cmr-v2025-1.tsv"), billable),
            GemTables.CompileToIcd9(tables.Find("gem", "2018_I10gem.txt"), billable),
            GemTables.CompileFromIcd9(fromIcd9, billable),
            WhoTable.Compile(who, catalog),
        ];
        return (files, tables._sources);
    }

    private static GeneratedFile Versions()
    {
        TableText table = new(
            [
                "Versions of the lists in this folder; list is the name of the table. from and through: dates of service for which the version speaks (empty: no end).",
                "codes_through: the newest edition whose codes the version knows; of a code that is newer it says nothing.",
            ],
            "list", "version", "from", "through", "codes_through", "source", "licence", "note");
        foreach (GroupingVersion version in GroupingVersions.All)
        {
            table.Row(version.List, version.Name, Day(version.From), version.Through is { } through ? Day(through) : "", version.CodesThrough, version.Source, version.Licence, version.Note);
        }

        return new GeneratedFile(Folder + "versions.tsv", table.ToString());
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private SourceFile Find(string folder, string name)
    {
        SourceFile file = SourceFile.Find(_root, folder, name, entry => entry == name);
        _sources.Add(file);
        return file;
    }
}
