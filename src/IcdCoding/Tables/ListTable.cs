using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>Which official lists are known in which edition, and the ages of the age lists.</summary>
internal static class ListTable
{
    internal static ListStatus Status(RuleRowKind kind, int edition) =>
        (ListStatus)Digits.Read1(PackedRules.ListStatuses, ((int)kind * PackedRules.EditionCount) + edition);

    /// <summary>The status of the list of codes exempt from present-on-admission reporting.</summary>
    internal static ListStatus PoaStatus(int edition) => Status(RuleRowKind.None, edition);

    internal static bool IsKnown(RuleRowKind kind, int edition) => Status(kind, edition) is ListStatus.Official or ListStatus.InForce;

    /// <summary>The ages in completed years, both ends included, at which the codes of a list raise no conflict.</summary>
    internal static bool TryGetAges(RuleRowKind kind, int edition, out int lowest, out int highest)
    {
        for (int i = 0; i < PackedRules.AgeCount; i++)
        {
            if (Digits.Read1(PackedRules.AgeKinds, i) == (int)kind && (Digits.ReadMask(PackedRules.AgeEditions, i) >> edition & 1) != 0)
            {
                lowest = Digits.Read2(PackedRules.AgeLowest, i);
                highest = Digits.Read2(PackedRules.AgeHighest, i);
                return true;
            }
        }

        lowest = highest = 0;
        return false;
    }

    /// <summary>The highest age of any list in an edition; where no list is at hand, that of the newest edition before it that has one.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="listed">The edition whose lists say so; -1 for none, when every age is accepted.</param>
    internal static int HighestAge(int edition, out int listed)
    {
        for (listed = edition; listed >= 0; listed--)
        {
            int highest = -1;
            for (int i = 0; i < PackedRules.AgeCount; i++)
            {
                if ((Digits.ReadMask(PackedRules.AgeEditions, i) >> listed & 1) != 0)
                {
                    highest = Math.Max(highest, Digits.Read2(PackedRules.AgeHighest, i));
                }
            }

            if (highest >= 0)
            {
                return highest;
            }
        }

        return int.MaxValue;
    }
}
