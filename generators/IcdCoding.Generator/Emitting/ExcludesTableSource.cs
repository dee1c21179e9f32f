using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Excludes1 groups, their lists by edition, and the intervals of the lists.</summary>
internal static class ExcludesTableSource
{
    internal static string Emit(CodeCatalog codes, OutlineCatalog outline, NoteCatalog notes, EditionSet editions)
    {
        ExcludesLists excludes = new(codes, outline, notes, editions.Count);
        PackedTable groups = new();
        foreach (int group in excludes.Groups)
        {
            groups.Add(group, 3);
        }

        // Edition by edition: a service asks about one edition most of the time, whose lists then share a few cache lines.
        PackedTable lists = new();
        int groupCount = excludes.GroupLists.Count / editions.Count;
        for (int edition = 0; edition < editions.Count; edition++)
        {
            for (int group = 0; group < groupCount; group++)
            {
                lists.Add(excludes.GroupLists[(group * editions.Count) + edition], 3);
            }
        }

        // Where a list starts and the letters in it, side by side: what a pair test reads first is in one cache line.
        PackedTable heads = new();
        PackedTable intervals = new();
        int start = 0;
        foreach (EquatableArray<ExcludesLists.Interval> list in excludes.Lists)
        {
            heads.Add(start, 3);
            heads.AddMask(Letters(codes, list));
            foreach (ExcludesLists.Interval interval in list)
            {
                intervals.Add(interval.First, 3);
                intervals.Add(interval.Last, 3);
                intervals.Add(interval.Note, 3);
                start++;
            }
        }

        heads.Add(start, 3);
        TableSource source = new("PackedExcludes");
        source.Constant("GroupCount", groupCount);
        source.Table("Groups", groups);
        source.Table("Lists", lists);
        source.Table("ListHeads", heads);
        source.Table("Intervals", intervals);
        return source.ToString();
    }

    /// <summary>The first letters of the codes of a list, A in the lowest bit: most pairs are told apart by them.</summary>
    private static uint Letters(CodeCatalog codes, EquatableArray<ExcludesLists.Interval> list)
    {
        uint letters = 0;
        foreach (ExcludesLists.Interval interval in list)
        {
            for (int row = interval.First; row <= interval.Last; row = codes.LastDescendants[row] + 1)
            {
                letters |= 1u << (CodeText.Dotted(codes.Codes[row])[0] - 'A');
            }
        }

        return letters;
    }
}
