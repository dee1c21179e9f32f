using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>A code, the code used before, and the day of the change as yyyymmdd.</summary>
internal readonly record struct ReplacementEntry(int Code, int Previous, int From);

/// <summary>The conversion table over rows, by newer code. When adding members: they must be equatable by value.</summary>
internal sealed record ReplacementCatalog(EquatableArray<ReplacementEntry> Entries, EquatableArray<TableProblem> Problems)
{
    internal static ReplacementCatalog From(IEnumerable<ParsedTable<ReplacementRow>> tables, CodeCatalog codes)
    {
        List<TableProblem> problems = [];
        List<ReplacementEntry> entries = [];
        foreach (ParsedTable<ReplacementRow> table in tables)
        {
            foreach (ReplacementRow row in table.Rows)
            {
                int code = codes.Find(row.Code);
                if (code < 0)
                {
                    problems.Add(Unknown(CodeText.Dotted(row.Code), table.Path, row.Line));
                    continue;
                }

                foreach (string name in row.Previous.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    int previous = CodeText.TryPack(name, out ulong packed) ? codes.Find(packed) : -1;
                    if (previous < 0)
                    {
                        problems.Add(Unknown(name, table.Path, row.Line));
                    }
                    else
                    {
                        entries.Add(new ReplacementEntry(code, previous, row.From));
                    }
                }
            }
        }

        return new ReplacementCatalog(
            new([.. entries.OrderBy(entry => entry.Code).ThenBy(entry => entry.From).ThenBy(entry => entry.Previous)]), new([.. problems]));
    }

    private static TableProblem Unknown(string code, string path, int line) =>
        new(TableProblems.Reference, path, line, 0, 1, code, "a code of the tables");
}
