using IcdCoding.Generator.Model;

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

        PackedTable lists = new();
        foreach (int list in excludes.GroupLists)
        {
            lists.Add(list, 3);
        }

        PackedTable starts = new();
        PackedTable firstRows = new();
        PackedTable lastRows = new();
        PackedTable speakers = new();
        int start = 0;
        foreach (EquatableArray<ExcludesLists.Interval> list in excludes.Lists)
        {
            starts.Add(start, 4);
            foreach (ExcludesLists.Interval interval in list)
            {
                firstRows.Add(interval.First, 3);
                lastRows.Add(interval.Last, 3);
                speakers.Add(interval.Note, 3);
                start++;
            }
        }

        starts.Add(start, 4);
        TableSource source = new("PackedExcludes");
        source.Constant("EditionCount", editions.Count);
        source.Table("Groups", groups);
        source.Table("Lists", lists);
        source.Table("ListStarts", starts);
        source.Table("FirstRows", firstRows);
        source.Table("LastRows", lastRows);
        source.Table("Notes", speakers);
        return source.ToString();
    }
}
