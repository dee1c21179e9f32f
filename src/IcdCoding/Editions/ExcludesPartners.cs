using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>All Excludes1 partners of a code, in both directions, as ranges.</summary>
internal static class ExcludesPartners
{
    internal static IReadOnlyList<ExcludedRange> Of(Icd10CmEdition edition, int row)
    {
        List<ExcludedRange> ranges = [];
        int first = -1, last = -1, note = -1;
        foreach ((int start, int end) in Segments(row, edition.Index))
        {
            int held = FirstHeld(edition, start, end);
            int found = held < 0 ? -1 : ExcludesTable.FindExcludes1(row, held, edition.Index);
            if (held < 0)
            {
                continue;
            }

            if (found != note)
            {
                Close();
                first = held;
            }

            note = found;
            last = LastHeld(edition, start, end);
        }

        Close();
        return ranges;

        void Close()
        {
            if (note >= 0)
            {
                ranges.Add(new ExcludedRange(CodeTable.CodeAt(first), CodeTable.CodeAt(last), new NoteReference(edition, note)));
            }
        }
    }

    /// <summary>All rows, cut wherever the answer may change: between two cuts every code has the same answer.</summary>
    private static IEnumerable<(int Start, int End)> Segments(int row, int edition)
    {
        SortedSet<int> cuts = [0, CodeTable.Count];
        for (int ancestor = row; ancestor >= 0; ancestor = CodeTable.ParentInUnion(ancestor))
        {
            cuts.Add(ancestor);
            cuts.Add(ancestor + 1);
        }

        cuts.Add(CodeTable.LastDescendant(row) + 1);
        (int listStart, int listEnd) = ExcludesTable.ListOf(row, edition);
        for (int i = listStart; i < listEnd; i++)
        {
            (int first, int last, _) = ExcludesTable.Interval(i);
            Cut(cuts, first, last);
        }

        foreach (int note in ExcludesLines.Of(edition))
        {
            int set = NoteTable.TargetSet(note);
            if (NoteTable.Kind(note) != NoteKind.Excludes1 || !TargetTable.Contains(set, row))
            {
                continue;
            }

            (int first, int last) = OwnedRows(note, edition);
            Cut(cuts, first, last);
            CutSet(cuts, set);
            if (NoteTable.ScopeSet(note) is int scope and >= 0)
            {
                CutSet(cuts, scope);
            }
        }

        int start = -1;
        foreach (int cut in cuts)
        {
            if (start >= 0)
            {
                yield return (start, cut - 1);
            }

            start = cut;
        }
    }

    private static void CutSet(SortedSet<int> cuts, int set)
    {
        for (int i = 0; i < TargetTable.Count(set); i++)
        {
            (int first, int last) = TargetTable.Interval(set, i);
            Cut(cuts, first, last);
        }
    }

    private static void Cut(SortedSet<int> cuts, int first, int last)
    {
        cuts.Add(first);
        cuts.Add(last + 1);
    }

    private static (int First, int Last) OwnedRows(int note, int edition)
    {
        int owner = NoteTable.OwnerIndex(note);
        return NoteTable.OwnerKind(note) switch
        {
            NoteOwnerKind.Code => (owner, CodeTable.LastDescendant(owner)),
            NoteOwnerKind.Section => SectionTable.RowsOf(owner, edition),
            _ => (ChapterTable.FirstRow(owner, edition), ChapterTable.LastRow(owner, edition)),
        };
    }

    private static int FirstHeld(Icd10CmEdition edition, int start, int end)
    {
        for (int row = start; row <= end; row++)
        {
            if (edition.Holds(row))
            {
                return row;
            }
        }

        return -1;
    }

    private static int LastHeld(Icd10CmEdition edition, int start, int end)
    {
        int row = end;
        while (row > start && !edition.Holds(row))
        {
            row--;
        }

        return row;
    }
}
