using System.Runtime.CompilerServices;
using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The codes of all editions in tabular order. A row is a place in that order and never leaves this assembly.</summary>
internal static class CodeTable
{
    private const ulong CodeBias = 0x2020_2020_2020_2000;
    private const ulong SignatureBits = 0xFF;

    /// <summary>What is left of the 24 bits of a slot above the row.</summary>
    private const int TagBits = 24 - PackedCodes.RowBits;

    internal static int Count => PackedCodes.Count;

    /// <summary>The row of a code that some edition holds, or -1.</summary>
    internal static int Find(IcdCode code)
    {
        ulong packed = code.Packed;
        ulong wanted = packed + CodeBias;
        ref byte slots = ref Digits.Start(PackedCodes.Slots);
        ref byte codes = ref Digits.Start(PackedCodes.Codes);
        ulong hash = packed * PackedCodes.Multiplier;
        int slot = (int)(hash >> (64 - PackedCodes.SlotBits));
        int tag = (int)(hash >> (64 - PackedCodes.SlotBits - TagBits)) & ((1 << TagBits) - 1);
        while (true)
        {
            // A slot index is below 2^SlotBits and a slot holds row + 1 of an existing row: both loads stay in their tables.
            int entry = Digits.Read4Unchecked(ref slots, slot);
            if (entry == 0)
            {
                return -1;
            }

            int row = (entry & ((1 << PackedCodes.RowBits) - 1)) - 1;
            if (entry >> PackedCodes.RowBits == tag && (Digits.ReadWordUnchecked(ref codes, row) ^ wanted) <= SignatureBits)
            {
                return row;
            }

            slot = (slot + 1) & ((1 << PackedCodes.SlotBits) - 1);
        }
    }

    internal static IcdCode CodeAt(int row) => new((Word(row) - CodeBias) & ~SignatureBits);

    /// <summary>The editions that hold the code, one bit an edition.</summary>
    internal static uint ExistsMask(int row) => Digits.ReadMask(PackedCodes.Signatures, 2 * Signature(row));

    /// <summary>The editions in which the code is billable, one bit an edition.</summary>
    internal static uint BillableMask(int row) => Digits.ReadMask(PackedCodes.Signatures, (2 * Signature(row)) + 1);

    /// <summary>The nearest shorter code that any edition holds, or -1 for a category.</summary>
    internal static int ParentInUnion(int row)
    {
        int distance = Digits.Read3(PackedCodes.ParentDistances, row);
        return distance == 0 ? -1 : row - distance;
    }

    /// <summary>The last row of the code's subtree: the row itself when nothing is below it.</summary>
    internal static int LastDescendant(int row) => row + Digits.Read3(PackedCodes.DescendantCounts, row);

    /// <summary>Whether one of the two rows is the other one or stands above it.</summary>
    internal static bool AreInOneLine(int row, int other) => CodeAt(row).IsInOneLineWith(CodeAt(other));

    /// <summary>The title in an edition; for an edition that does not hold the code, the title it had nearest to it.</summary>
    internal static string Title(int row, int edition)
    {
        Span<byte> buffer = stackalloc byte[TitleTable.MaxLength];
        return TextPool.ToString(buffer.Slice(0, TitleTable.Write(row, edition, buffer)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(int row)
    {
        if ((uint)row >= PackedCodes.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row));
        }

        return Digits.ReadWordUnchecked(ref Digits.Start(PackedCodes.Codes), row);
    }

    private static int Signature(int row) => (int)(Word(row) & SignatureBits) - PackedLayout.DigitBias;
}
