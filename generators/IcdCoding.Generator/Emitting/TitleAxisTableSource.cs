using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>The members of groups of titles by row, each with its group, its rank there and an index of its editions; and the axis of each group.</summary>
internal static class TitleAxisTableSource
{
    internal static string Emit(TitleAxisCatalog catalog)
    {
        PackedTable rows = new(), groups = new(), ranks = new(), editions = new(), masks = new(), axes = new();
        Dictionary<uint, int> known = [];
        foreach (TitleAxisEntry entry in catalog.Entries)
        {
            if (!known.TryGetValue(entry.Editions, out int mask))
            {
                mask = known.Count;
                known.Add(entry.Editions, mask);
                masks.AddMask(entry.Editions);
            }

            rows.Add(entry.Row, 3);
            groups.Add(entry.Group, 2);
            ranks.Add(entry.Rank, 1);
            editions.Add(mask, 2);
        }

        foreach (int axis in catalog.Axes)
        {
            axes.Add(axis, 1);
        }

        TableSource source = new("PackedTitleAxes");
        source.Constant("Count", catalog.Entries.Count);
        source.Table("Rows", rows);
        source.Table("Groups", groups);
        source.Table("Ranks", ranks);
        source.Table("Editions", editions);
        source.Table("Masks", masks);
        source.Table("Axes", axes);
        return source.ToString();
    }
}
