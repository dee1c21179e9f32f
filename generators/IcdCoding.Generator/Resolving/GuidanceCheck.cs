using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>Checks the tables of guidance, which the runtime reads as they are: what they name exists, and what they say has a source.</summary>
internal static class GuidanceCheck
{
    private const int MonthsOfYear = 12;

    internal static EquatableArray<TableProblem> Of(IEnumerable<ParsedTable<GuidanceRow>> tables, CodeCatalog codes, EditionSet editions)
    {
        List<ParsedTable<GuidanceRow>> all = [.. tables];
        HashSet<string> declared = [.. all.SelectMany(table => table.Rows).Where(row => row.Cell == GuidanceCell.Declaration).Select(row => row.Value)];
        List<TableProblem> problems = [];
        foreach (ParsedTable<GuidanceRow> table in all)
        {
            foreach (GuidanceRow row in table.Rows)
            {
                if (Problem(row, codes, editions, declared) is (string id, string expected))
                {
                    problems.Add(new TableProblem(id, table.Path, row.Line, row.Column, Math.Max(1, row.Length), row.Value, expected));
                }
            }
        }

        return new([.. problems]);
    }

    /// <summary>The sources that were to be compared again before a day (yyyymmdd).</summary>
    internal static EquatableArray<TableProblem> Stale(IEnumerable<ParsedTable<GuidanceRow>> tables, int today)
    {
        List<TableProblem> problems = [];
        foreach (ParsedTable<GuidanceRow> table in tables)
        {
            foreach (GuidanceRow row in table.Rows)
            {
                if (row.Cell == GuidanceCell.Declaration && row.Verified > 0 && row.Months > 0 && After(row.Verified, row.Months) < today)
                {
                    problems.Add(new TableProblem(
                        TableProblems.Stale, table.Path, row.Line, row.Column, Math.Max(1, row.Length), row.Value, $"a comparison with the source within {row.Months} months after {row.Verified}"));
                }
            }
        }

        return new([.. problems]);
    }

    private static (string, string)? Problem(GuidanceRow row, CodeCatalog codes, EditionSet editions, HashSet<string> declared) => row.Cell switch
    {
        GuidanceCell.Code when !Exists(row.Value, codes) => (TableProblems.Reference, "a code of the tables"),
        GuidanceCell.Codes when !row.Value.Split(' ').All(range => range.Split('-') is { Length: <= 2 } ends && ends.All(end => Exists(end, codes))) =>
            (TableProblems.Reference, "codes of the tables or ranges of them"),
        GuidanceCell.Edition when editions.IndexOf(row.Value) < 0 => (TableProblems.Edition, "an edition of editions.tsv"),
        GuidanceCell.Sources when row.Value.Length == 0 || !row.Value.Split(' ').All(source => declared.Contains(source.Split('#')[0])) =>
            (TableProblems.Source, "sources of sources.tsv, such as tabular#M62.81"),
        _ => null,
    };

    private static bool Exists(string text, CodeCatalog codes) => CodeText.TryPack(text, out ulong code) && codes.Find(code) >= 0;

    private static int After(int day, int months)
    {
        int month = (day / 10_000 * MonthsOfYear) + (day / 100 % 100) - 1 + months;
        return (month / MonthsOfYear * 10_000) + (((month % MonthsOfYear) + 1) * 100) + (day % 100);
    }
}
