using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>codes/chapter-NN.tsv</c>: every code of every edition with its lifetime, billable flag and title.</summary>
internal static class CodeTables
{
    /// <summary>Chapter 19 holds half of all codes; each part stays small enough to review.</summary>
    private static readonly (string First, string Last)[] InjuryParts =
        [("S00", "S19"), ("S20", "S39"), ("S40", "S49"), ("S50", "S59"), ("S60", "S69"), ("S70", "S79"), ("S80", "S89"), ("S90", "S99"), ("T07", "T34"), ("T36", "T88")];

    public static IEnumerable<GeneratedFile> Compile(Catalog catalog)
    {
        List<(string Path, TableText Table)> tables = new List<(string Path, TableText Table)>();
        foreach (string code in catalog.Codes)
        {
            string path = PathOf(code, catalog);
            if (tables.Count == 0 || tables[^1].Path != path)
            {
                if (tables.Any(table => table.Path == path))
                {
                    throw new CompileException($"{code} stands apart from the other codes of {path}.");
                }

                tables.Add((path, new TableText([], "code", "first", "last", "billable", "title")));
            }

            foreach (Run<Fact> run in Runs.Of(catalog.Editions.Count, edition => Find(catalog.Editions[edition], code)))
            {
                (string first, string last) = catalog.Lifetime(run);
                tables[^1].Table.Row(CodeText.Dotted(code), first, last, run.Value.IsBillable ? "1" : "0", run.Value.Title);
            }
        }

        return tables.Select(table => new GeneratedFile(table.Path, table.Table.ToString()));
    }

    private static Fact? Find(Edition edition, string code)
    {
        int position = edition.Position(code);
        if (position < 0)
        {
            return null;
        }

        OrderEntry entry = edition.Entries[position];
        return new Fact(entry.IsBillable, entry.Title);
    }

    private static string PathOf(string code, Catalog catalog)
    {
        string chapter = catalog.ChapterOf(code).PadLeft(2, '0');
        return chapter == "19" ? $"icd10cm/codes/chapter-19-{InjuryPart(code[..3])}.tsv" : $"icd10cm/codes/chapter-{chapter}.tsv";
    }

    private static string InjuryPart(string category)
    {
        foreach ((string first, string last) in InjuryParts)
        {
            if (string.CompareOrdinal(first, category) <= 0 && string.CompareOrdinal(category, last) <= 0)
            {
                return $"{first}-{last}";
            }
        }

        throw new CompileException($"No part of chapter 19 is declared for the category {category}.");
    }

    private sealed record Fact(bool IsBillable, string Title);
}
