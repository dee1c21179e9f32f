using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>Sets of codes that notes name, as disjoint ascending intervals of rows.</summary>
internal static class TargetTable
{
    /// <summary>The number of intervals of a set.</summary>
    internal static int Count(int set) => Start(set + 1) - Start(set);

    internal static (int First, int Last) Interval(int set, int index)
    {
        int interval = Start(set) + index;
        return (Digits.Read3(PackedTargets.FirstRows, interval), Digits.Read3(PackedTargets.LastRows, interval));
    }

    internal static bool Contains(int set, int row)
    {
        int start = Start(set);
        int interval = SortedRows.LastAtMost(PackedTargets.FirstRows, start, Start(set + 1), row);
        return interval >= start && row <= Digits.Read3(PackedTargets.LastRows, interval);
    }

    /// <summary>The interval that holds a row of the set.</summary>
    internal static (int First, int Last) Around(int set, int row)
    {
        int interval = SortedRows.LastAtMost(PackedTargets.FirstRows, Start(set), Start(set + 1), row);
        return (Digits.Read3(PackedTargets.FirstRows, interval), Digits.Read3(PackedTargets.LastRows, interval));
    }

    private static int Start(int set) => Digits.Read4(PackedTargets.Starts, set);
}
