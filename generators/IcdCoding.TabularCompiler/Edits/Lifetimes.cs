namespace IcdCoding.TabularCompiler.Edits;

/// <summary>Compresses lists by edition to rows with a first and a last edition.</summary>
internal static class Lifetimes
{
    /// <summary>
    /// Runs over the editions given: an edition that has no list breaks no run, and an edition whose list lacks the key does.
    /// </summary>
    /// <param name="lists">Keys by edition, oldest first.</param>
    /// <param name="newest">The edition that leaves <see cref="LifetimeRow.Last"/> empty.</param>
    public static IEnumerable<LifetimeRow> Compress(IReadOnlyList<(string Edition, IReadOnlySet<string> Keys)> lists, string newest)
    {
        List<LifetimeRow> rows = new List<LifetimeRow>();
        foreach (string key in lists.SelectMany(list => list.Keys).ToHashSet(StringComparer.Ordinal))
        {
            string? first = null;
            string? last = null;
            foreach ((string edition, IReadOnlySet<string> keys) in lists)
            {
                if (keys.Contains(key))
                {
                    first ??= edition;
                    last = edition;
                }
                else if (first is not null)
                {
                    rows.Add(new LifetimeRow(key, first, last!));
                    first = null;
                }
            }

            if (first is not null)
            {
                rows.Add(new LifetimeRow(key, first, last == newest ? "" : last!));
            }
        }

        // The sort is stable, so that the rows of one key stay in the order of their editions.
        return rows.OrderBy(row => row.Key, StringComparer.Ordinal);
    }
}
