namespace IcdCoding.Tables;

/// <summary>
/// The conversion table as lists of codes. A row of it says that a code is used instead of an earlier one from a day on: the earlier code ended
/// on that day, or it lives on and the newer one was split off from it.
/// </summary>
internal static class Replacements
{
    /// <summary>All codes that are used instead of a code, whether it ended or not.</summary>
    internal static IReadOnlyList<IcdCode> Successors(int row)
    {
        (int start, int end) = ReplacementTable.SuccessorsOf(row);
        IcdCode[] codes = new IcdCode[end - start];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = CodeTable.CodeAt(ReplacementTable.Successor(start + i));
        }

        return Array.AsReadOnly(codes);
    }

    /// <summary>The codes that took the place of a code when it ended, or those split off from it while it lived on.</summary>
    internal static IReadOnlyList<IcdCode> Successors(int row, bool ended)
    {
        (int start, int end) = ReplacementTable.SuccessorsOf(row);
        List<IcdCode> codes = [];
        for (int entry = start; entry < end; entry++)
        {
            if (HasEnded(row, ReplacementTable.SuccessorFrom(entry)) == ended)
            {
                codes.Add(CodeTable.CodeAt(ReplacementTable.Successor(entry)));
            }
        }

        return codes.AsReadOnly();
    }

    /// <summary>All codes in whose place a code is used, whether they ended or not.</summary>
    internal static IReadOnlyList<IcdCode> Predecessors(int row)
    {
        (int start, int end) = ReplacementTable.PredecessorsOf(row);
        IcdCode[] codes = new IcdCode[end - start];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = CodeTable.CodeAt(ReplacementTable.Predecessor(start + i));
        }

        return Array.AsReadOnly(codes);
    }

    /// <summary>The codes that ended when a code took their place, or those that lived on when it was split off from them.</summary>
    internal static IReadOnlyList<IcdCode> Predecessors(int row, bool ended)
    {
        (int start, int end) = ReplacementTable.PredecessorsOf(row);
        List<IcdCode> codes = [];
        for (int entry = start; entry < end; entry++)
        {
            int predecessor = ReplacementTable.Predecessor(entry);
            if (HasEnded(predecessor, ReplacementTable.PredecessorFrom(entry)) == ended)
            {
                codes.Add(CodeTable.CodeAt(predecessor));
            }
        }

        return codes.AsReadOnly();
    }

    /// <summary>Whether a code is no longer what it was on a day: gone, or a header after it was billable.</summary>
    private static bool HasEnded(int row, int day)
    {
        int edition = EditionTable.IndexOn(day);
        if (edition < 0)
        {
            return false;
        }

        uint before = (1u << edition) - 1;
        bool wasBillable = (CodeTable.BillableMask(row) & before) != 0;
        return ((wasBillable ? CodeTable.BillableMask(row) : CodeTable.ExistsMask(row)) >> edition & 1) == 0;
    }
}
