using System.Globalization;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Index;

/// <summary>The folder <c>index</c>: the Alphabetic Index, the index of external causes and the tables of neoplasms and of drugs, line by line.</summary>
internal static class IndexTables
{
    private static readonly IndexSource[] Sources =
    [
        new("alphabetic", "FY2025-index.csv", "FY2025", ["code"]),
        new("external-causes", "FY2026-apr-eindex.xml", "FY2026-apr", ["code"]),
        new("neoplasms", "FY2026-apr-neoplasm.xml", "FY2026-apr", ["malignant_primary", "malignant_secondary", "in_situ", "benign", "uncertain", "unspecified"]),
        new("drugs", "FY2026-apr-drug.xml", "FY2026-apr", ["accidental", "self_harm", "assault", "undetermined", "adverse_effect", "underdosing"]),
    ];

    /// <summary>Compiles all four, and a table that says of each which file and edition it is of.</summary>
    /// <param name="source">The folder of official files.</param>
    /// <param name="catalog">All editions.</param>
    /// <param name="replacements">The table of replacements, as it is written.</param>
    /// <returns>The tables and the files they are made from.</returns>
    /// <exception cref="SourceException">A file is missing or not in its form.</exception>
    /// <exception cref="CompileException">A code is of no edition, or a line is indented by more than one step.</exception>
    public static (IReadOnlyList<GeneratedFile> Tables, IReadOnlyList<SourceFile> Sources) Compile(string source, Catalog catalog, GeneratedFile replacements)
    {
        List<GeneratedFile> tables = [];
        List<SourceFile> files = [];
        TableText about = new(["Which file each table of this folder is made from, and from when on that index holds."], "table", "edition", "effective_from", "lines", "source");
        (string, string)[] pairs = [.. Pairs(replacements)];
        foreach (IndexSource index in Sources)
        {
            SourceFile file = SourceFile.Find(source, "index", index.File, name => name == index.File);
            IReadOnlyList<IndexEntry> entries = [.. index.File.EndsWith(".csv", StringComparison.Ordinal) ? IndexCsv.Read(file) : IndexXml.Read(file, index.Columns.Count)];
            files.Add(file);
            tables.Add(new GeneratedFile($"index/{index.Table}.tsv", Text(entries, index, new EndedCodes(catalog, index.Edition, pairs))));
            about.Row(
                index.Table, index.Edition,
                catalog.Editions.Single(edition => edition.Name == index.Edition).Declaration.EffectiveFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                entries.Count.ToString(CultureInfo.InvariantCulture), file.Name);
        }

        tables.Add(new GeneratedFile("index/sources.tsv", about.ToString()));
        return (tables, files);
    }

    /// <summary>The lines of one table.</summary>
    internal static string Text(IEnumerable<IndexEntry> entries, IndexSource index, EndedCodes ended)
    {
        TableText table = new([], ["level", "term", "modifiers", "see", "see_also", .. index.Columns, "ended"]);
        int above = -1;
        foreach (IndexEntry entry in entries)
        {
            if (entry.Level > above + 1 || entry.Term.Length == 0)
            {
                throw new CompileException($"{entry.Place}: a term one step below the line above it was expected, \"{entry.Term}\" on level {entry.Level} found.");
            }

            above = entry.Level;
            string now = string.Join(' ', entry.Codes.Where(code => code.Length > 0).Select(code => ended.Of(code, entry.Place)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
            table.Row([entry.Level.ToString(CultureInfo.InvariantCulture), entry.Term, entry.Modifiers, entry.See, entry.SeeAlso, .. entry.Codes, now]);
        }

        return table.ToString();
    }

    private static IEnumerable<(string Code, string Previous)> Pairs(GeneratedFile replacements) =>
        from line in replacements.Content.Split('\n').Skip(1)
        let cells = line.Split('\t')
        where cells.Length == 3
        from previous in cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (cells[0], previous);
}
