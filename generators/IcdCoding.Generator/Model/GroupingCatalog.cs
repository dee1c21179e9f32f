using IcdCoding.Generator.Parsing;

namespace IcdCoding.Generator.Model;

/// <summary>All lists of groupings. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
/// <param name="VersionCounts">By list, how many versions it has.</param>
/// <param name="Facts">By list, its rows.</param>
/// <param name="Problems">Rows that name no version of their list.</param>
internal sealed record GroupingCatalog(EquatableArray<int> VersionCounts, EquatableArray<GroupingFact> Facts, EquatableArray<TableProblem> Problems)
{
    internal static GroupingCatalog From(EquatableArray<ParsedTable<GroupingRow>> tables, EquatableArray<ParsedTable<GroupingVersionRow>> versionTables)
    {
        string[][] versions =
        [
            .. GroupingParsers.Lists.Select(list => versionTables.SelectMany(table => table.Rows).Where(row => row.List == list).Select(row => row.Name).ToArray()),
        ];
        List<GroupingFact> facts = [];
        List<TableProblem> problems = [];
        foreach (ParsedTable<GroupingRow> table in tables)
        {
            int list = GroupingParsers.Lists.ToList().IndexOf(Path.GetFileNameWithoutExtension(table.Path));
            foreach (GroupingRow row in table.Rows)
            {
                int first = Array.IndexOf(versions[list], row.Lifetime.First);
                int last = row.Lifetime.Last.Length == 0 ? versions[list].Length - 1 : Array.IndexOf(versions[list], row.Lifetime.Last);
                if (first < 0 || last < first)
                {
                    problems.Add(new TableProblem(
                        TableProblems.Edition, table.Path, row.Line, 0, 1, $"{row.Lifetime.First}-{row.Lifetime.Last}", $"versions of the list in {GroupingParsers.Versions}.tsv, the older one first"));
                }
                else
                {
                    facts.Add(new GroupingFact(row.Code, list, first, last, row.Value));
                }
            }
        }

        return new GroupingCatalog(new([.. versions.Select(names => names.Length)]), new([.. facts]), new([.. problems]));
    }
}
