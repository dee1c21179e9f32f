using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The conversion table, readable from either side.</summary>
internal static class ReplacementTable
{
    /// <summary>The entries by which a code took the place of others.</summary>
    internal static (int Start, int End) PredecessorsOf(int row) => Range(PackedReplacements.Codes, row);

    /// <summary>The row of the code that was used before.</summary>
    internal static int Predecessor(int entry) => Digits.Read3(PackedReplacements.Previous, entry);

    /// <summary>The day from which the newer code is used, as yyyymmdd.</summary>
    internal static int PredecessorFrom(int entry) => (int)Digits.ReadMask(PackedReplacements.Dates, entry);

    /// <summary>The entries by which others took the place of a code.</summary>
    internal static (int Start, int End) SuccessorsOf(int row) => Range(PackedReplacements.SortedPrevious, row);

    /// <summary>The row of the code that is used instead.</summary>
    internal static int Successor(int entry) => Digits.Read3(PackedReplacements.Codes, Digits.Read3(PackedReplacements.ByPrevious, entry));

    /// <summary>The day from which the newer code is used, as yyyymmdd.</summary>
    internal static int SuccessorFrom(int entry) => PredecessorFrom(Digits.Read3(PackedReplacements.ByPrevious, entry));

    private static (int Start, int End) Range(ReadOnlySpan<byte> rows, int row) =>
        (SortedRows.LastAtMost(rows, 0, PackedReplacements.Count, row - 1) + 1, SortedRows.LastAtMost(rows, 0, PackedReplacements.Count, row) + 1);
}
