using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>What the title of a code says in a group of titles.</summary>
internal readonly record struct TitleAxisEntry(int Row, int Group, int Rank, uint Editions);

/// <summary>
/// The groups of <c>title-axes.tsv</c>, each with its axis, and their members in the order of the codes. When adding members: they must be
/// equatable by value, or incremental caching breaks.
/// </summary>
internal sealed record TitleAxisCatalog(
    EquatableArray<TitleAxisEntry> Entries, EquatableArray<int> Axes, EquatableArray<uint> Traits, EquatableArray<TableProblem> Problems)
{
    internal static TitleAxisCatalog From(IEnumerable<ParsedTable<TitleAxisRow>> tables, CodeCatalog codes, EditionSet editions)
    {
        List<TableProblem> problems = [];
        Dictionary<(TitleAxis Axis, string Group), int> groups = [];
        List<int> axes = [];
        Dictionary<(int Row, int Group, int Rank), uint> members = [];
        uint[] traits = new uint[codes.Count];
        foreach (ParsedTable<TitleAxisRow> table in tables)
        {
            foreach (TitleAxisRow row in table.Rows)
            {
                int code = codes.Find(row.Code);
                if (code < 0)
                {
                    string text = CodeText.Dotted(row.Code);
                    problems.Add(new TableProblem(TableProblems.Reference, table.Path, row.Line, 0, text.Length, text, "a code of the tables"));
                    continue;
                }

                if (!editions.TryRange(row.Lifetime, table.Path, row.Line, problems, out int first, out int last))
                {
                    continue;
                }

                if (!groups.TryGetValue((row.Axis, row.Group), out int group))
                {
                    group = axes.Count;
                    groups.Add((row.Axis, row.Group), group);
                    axes.Add((int)row.Axis);
                }

                members.TryGetValue((code, group, row.Rank), out uint known);
                members[(code, group, row.Rank)] = known | EditionSet.Mask(first, last);
                for (int below = code; below <= codes.LastDescendants[code]; below++)
                {
                    traits[below] |= (uint)CodeTraits.TitleAxis;
                }
            }
        }

        return new TitleAxisCatalog(
            new([.. members.Select(member => new TitleAxisEntry(member.Key.Row, member.Key.Group, member.Key.Rank, member.Value))
                .OrderBy(entry => entry.Row).ThenBy(entry => entry.Group).ThenBy(entry => entry.Rank)]),
            new([.. axes]), new(traits), new([.. problems]));
    }
}
