using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

// When adding members to these records: they must be equatable by value, or incremental caching breaks.

/// <summary>A code that leaves something open, the editions, and the set of its forms.</summary>
internal readonly record struct SpecificityEntry(int Row, int First, int Last, int Set);

/// <summary>
/// Forms of codes by row. A set begins with the number of codes where they are many (else 0), then holds pairs: how far an interval of rows begins behind the
/// code, and how long it is. So codes of one build, such as those for an unspecified side, share one set.
/// </summary>
internal sealed record SpecificityCatalog(EquatableArray<SpecificityEntry> Entries, EquatableArray<EquatableArray<int>> Sets, EquatableArray<TableProblem> Problems)
{
    internal static SpecificityCatalog From(IEnumerable<ParsedTable<SpecificityRow>> tables, CodeCatalog codes, EditionSet editions)
    {
        List<TableProblem> problems = [];
        List<SpecificityEntry> entries = [];
        List<EquatableArray<int>> sets = [];
        Dictionary<EquatableArray<int>, int> byContent = [];
        foreach (ParsedTable<SpecificityRow> table in tables)
        {
            foreach (SpecificityRow row in table.Rows)
            {
                int code = codes.Find(row.Code);
                if (!editions.TryRange(row.Lifetime, table.Path, row.Line, problems, out int first, out int last)
                    || !TryContent(row, code, codes, table.Path, problems, out EquatableArray<int> content))
                {
                    continue;
                }

                if (!byContent.TryGetValue(content, out int set))
                {
                    set = sets.Count;
                    sets.Add(content);
                    byContent.Add(content, set);
                }

                entries.Add(new SpecificityEntry(code, first, last, set));
            }
        }

        return new SpecificityCatalog(new([.. entries.OrderBy(entry => entry.Row).ThenBy(entry => entry.First)]), new([.. sets]), new([.. problems]));
    }

    private static bool TryContent(SpecificityRow row, int code, CodeCatalog codes, string path, List<TableProblem> problems, out EquatableArray<int> content)
    {
        List<int> intervals = [row.Many];
        foreach (string name in row.Targets.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            int target = CodeText.TryPack(name, out ulong packed) ? codes.Find(packed) : -1;
            if (target < 0 || code < 0)
            {
                problems.Add(new TableProblem(TableProblems.Reference, path, row.Line, 0, 1, code < 0 ? CodeText.Dotted(row.Code) : name, "a code of the tables"));
                content = default;
                return false;
            }

            intervals.Add(target - code);
            intervals.Add(codes.LastDescendants[target] - target);
        }

        content = new([.. intervals]);
        return true;
    }
}
