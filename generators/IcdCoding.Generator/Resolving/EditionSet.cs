using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>The editions in order, and lifetimes as masks. When adding members: they must be equatable by value.</summary>
internal sealed record EditionSet(EquatableArray<EditionRow> Rows)
{
    internal int Count => Rows.Count;

    internal static EditionSet From(IEnumerable<ParsedTable<EditionRow>> tables) =>
        new(new EquatableArray<EditionRow>([.. tables.SelectMany(table => table.Rows)]));

    internal int IndexOf(string name)
    {
        for (int edition = 0; edition < Rows.Count; edition++)
        {
            if (Rows[edition].Name == name)
            {
                return edition;
            }
        }

        return -1;
    }

    /// <summary>The first and last edition of a lifetime, or a problem at the column of its first name.</summary>
    internal bool TryRange(Lifetime lifetime, string path, int line, List<TableProblem> problems, out int first, out int last)
    {
        first = IndexOf(lifetime.First);
        last = lifetime.Last.Length == 0 ? Count - 1 : IndexOf(lifetime.Last);
        if (first >= 0 && last >= first)
        {
            return true;
        }

        string found = first < 0 ? lifetime.First : lifetime.Last;
        problems.Add(new TableProblem(TableProblems.Edition, path, line, 0, 1, found, "an edition of editions.tsv, the last one not before the first"));
        return false;
    }

    internal static uint Mask(int first, int last) => (uint)(((1UL << (last + 1)) - 1) & ~((1UL << first) - 1));
}
