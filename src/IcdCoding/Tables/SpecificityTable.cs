using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>Codes that leave something open, and the codes that say more about the same condition.</summary>
internal static class SpecificityTable
{
    /// <summary>The entry of a code, or of the code above it that stands for all its 7th characters, in an edition; or -1.</summary>
    internal static int Find(int row, int edition)
    {
        for (int owner = row; owner >= 0; owner = CodeTable.ParentInUnion(owner))
        {
            for (int entry = SortedRows.LastAtMost(PackedSpecificity.Rows, 0, PackedSpecificity.Count, owner); entry >= 0 && Owner(entry) == owner; entry--)
            {
                if (edition >= Digits.Read1(PackedSpecificity.First, entry) && edition <= Digits.Read1(PackedSpecificity.Last, entry))
                {
                    return entry;
                }
            }
        }

        return -1;
    }

    /// <summary>The row of the code that leaves something open, without its 7th character.</summary>
    internal static int Owner(int entry) => Digits.Read3(PackedSpecificity.Rows, entry);

    /// <summary>How many codes say more where they are too many to be listed; else 0. Then the targets are the categories that hold them among others.</summary>
    internal static int Many(int entry) => Digits.Read2(PackedSpecificity.Many, Set(entry));

    internal static int Count(int entry) => Start(Set(entry) + 1) - Start(Set(entry));

    /// <summary>A code whose billable codes say more: its row, and that of its last descendant.</summary>
    internal static (int First, int Last) Target(int entry, int index)
    {
        int place = Start(Set(entry)) + index;
        int first = Owner(entry) + Digits.Read3(PackedSpecificity.Distances, place) - PackedSpecificity.DistanceBias;
        return (first, first + Digits.Read3(PackedSpecificity.Lengths, place));
    }

    private static int Set(int entry) => Digits.Read3(PackedSpecificity.Sets, entry);

    private static int Start(int set) => Digits.Read3(PackedSpecificity.Starts, set);
}
