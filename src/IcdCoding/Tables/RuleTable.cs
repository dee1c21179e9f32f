using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The rows of <c>tabular-data/rules</c> and <c>edits</c>, and which of them name a code. A row counts in an edition when <see cref="IsIn"/> says so.</summary>
internal static class RuleTable
{
    internal static CodeTraits TraitsOf(int row) => (CodeTraits)Digits.ReadMask(PackedTraits.Traits, GroupOf(row));

    /// <summary>The first row after <paramref name="entry"/> that names a code, in an edition, or -1. Begin with <c>-1</c>.</summary>
    internal static int Find(int row, RuleList list, int edition, ref int entry) => Find(row, list, list, edition, ref entry);

    /// <summary>As <see cref="Find(int, RuleList, int, ref int)"/>, of two lists.</summary>
    internal static int Find(int row, RuleList list, RuleList another, int edition, ref int entry)
    {
        int group = GroupOf(row);
        int end = Digits.Read3(PackedTraits.Starts, group + 1);
        for (entry = entry < 0 ? Digits.Read3(PackedTraits.Starts, group) : entry + 1; entry < end; entry++)
        {
            int found = Digits.Read2(PackedTraits.Rows, entry);
            if ((List(found) == list || List(found) == another) && IsIn(found, edition))
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>The first row of a list and kind that names a code in an edition, or -1.</summary>
    internal static int Find(int row, RuleList list, RuleRowKind kind, int edition)
    {
        int entry = -1;
        int found = Find(row, list, edition, ref entry);
        while (found >= 0 && Kind(found) != kind)
        {
            found = Find(row, list, edition, ref entry);
        }

        return found;
    }

    internal static RuleList List(int rule) => (RuleList)Digits.Read1(PackedRules.Lists, rule);

    internal static RuleRowKind Kind(int rule) => (RuleRowKind)Digits.Read1(PackedRules.Kinds, rule);

    internal static bool IsIn(int rule, int edition) => (Digits.ReadMask(PackedRules.Editions, rule) >> edition & 1) != 0;

    /// <summary>Whether the row's other codes (<c>codes_b</c>, <c>others</c>, <c>unless_first</c>) hold a code.</summary>
    internal static bool OthersContain(int rule, int row) => Contains(Digits.Read2(PackedRules.Others, rule) - 1, row);

    /// <summary>How many intervals of other codes a row names.</summary>
    internal static int OthersCount(int rule) => IntervalCount(Digits.Read2(PackedRules.Others, rule) - 1);

    /// <summary>An interval of the row's other codes.</summary>
    internal static (int First, int Last) Others(int rule, int index) => Interval(Digits.Read2(PackedRules.Others, rule) - 1, index);

    internal static bool HasThird(int rule) => Digits.Read2(PackedRules.Third, rule) != 0;

    internal static bool ThirdContains(int rule, int row) => Contains(Digits.Read2(PackedRules.Third, rule) - 1, row);

    /// <summary>How many intervals of codes take the place of others.</summary>
    internal static int InsteadCount(int rule) => IntervalCount(Digits.Read2(PackedRules.Instead, rule) - 1);

    /// <summary>An interval of codes that take the place of others.</summary>
    internal static (int First, int Last) Instead(int rule, int index) => Interval(Digits.Read2(PackedRules.Instead, rule) - 1, index);

    /// <summary>Whether the codes of <c>instead</c> or <c>unless</c> hold a code.</summary>
    internal static bool InsteadContains(int rule, int row) => Contains(Digits.Read2(PackedRules.Instead, rule) - 1, row);

    /// <summary>Whether the diagnosis with a letter (0 for a) stays.</summary>
    internal static bool Keeps(int rule, int letter) => (Digits.Read1(PackedRules.Keep, rule) >> letter & 1) != 0;

    /// <summary>The row's own severity, or that of its rule.</summary>
    internal static Severity Severity(int rule, Severity ofRule) => Digits.Read1(PackedRules.Severities, rule) is > 0 and int own ? (Severity)own : ofRule;

    internal static int Rank(int rule) => Digits.Read1(PackedRules.Ranks, rule);

    internal static string Section(int rule) => Pool.GetString(Digits.Read2(PackedRules.Sections, rule));

    internal static string Reason(int rule) => Pool.GetString(Digits.Read2(PackedRules.Reasons, rule));

    internal static TextPool Pool => new(PackedRules.Text, PackedRules.TextLengths, PackedRules.TextBlocks);

    private static int GroupOf(int row) => Digits.Read2(PackedTraits.Groups, row);

    private static bool Contains(int set, int row)
    {
        if (set < 0)
        {
            return false;
        }

        int start = SetStart(set);
        int interval = SortedRows.LastAtMost(PackedRules.SetFirstRows, start, SetStart(set + 1), row);
        return interval >= start && row <= Digits.Read3(PackedRules.SetLastRows, interval);
    }

    private static int IntervalCount(int set) => set < 0 ? 0 : SetStart(set + 1) - SetStart(set);

    private static (int First, int Last) Interval(int set, int index)
    {
        int interval = SetStart(set) + index;
        return (Digits.Read3(PackedRules.SetFirstRows, interval), Digits.Read3(PackedRules.SetLastRows, interval));
    }

    private static int SetStart(int set) => Digits.Read3(PackedRules.SetStarts, set);
}
