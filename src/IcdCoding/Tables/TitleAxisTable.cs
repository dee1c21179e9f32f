using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The members of <c>title-axes.tsv</c> by row: each says what the title of a code says in a group of titles.</summary>
internal static class TitleAxisTable
{
    /// <summary>The members of a row; where it has none, those of the code that lacks its 7th character.</summary>
    internal static (int Start, int End) RangeOf(int row, out bool isOfStem)
    {
        (int start, int end) = OwnRange(row);
        isOfStem = start == end;
        return isOfStem && CodeTable.ParentInUnion(row) is int parent and >= 0 ? OwnRange(parent) : (start, end);
    }

    internal static int Group(int member) => Digits.Read2(PackedTitleAxes.Groups, member);

    /// <summary>0 for what gives way to every other rank of the group.</summary>
    internal static int Rank(int member) => Digits.Read1(PackedTitleAxes.Ranks, member);

    internal static bool IsIn(int member, int edition) =>
        (Digits.ReadMask(PackedTitleAxes.Masks, Digits.Read2(PackedTitleAxes.Editions, member)) >> edition & 1) != 0;

    internal static TitleAxis Axis(int group) => (TitleAxis)Digits.Read1(PackedTitleAxes.Axes, group);

    private static (int Start, int End) OwnRange(int row) => (
        SortedRows.LastAtMost(PackedTitleAxes.Rows, 0, PackedTitleAxes.Count, row - 1) + 1,
        SortedRows.LastAtMost(PackedTitleAxes.Rows, 0, PackedTitleAxes.Count, row) + 1);
}
