using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IcdCoding.Packing;

/// <summary>
/// Reads big-endian numbers of base 64 out of a packed table. A digit is one byte, <c>value + 0x20</c>. Every table is padded
/// by <see cref="PackedLayout.Padding"/> bytes, so that a number may be read with one load that reaches past it.
/// </summary>
internal static class Digits
{
    private const int Bias = PackedLayout.DigitBias;

    internal static int Read1(ReadOnlySpan<byte> table, int index) => table[index] - Bias;

    internal static int Read2(ReadOnlySpan<byte> table, int index) =>
        ((table[2 * index] - Bias) << 6) | (table[(2 * index) + 1] - Bias);

    internal static int Read3(ReadOnlySpan<byte> table, int index)
    {
        uint word = BinaryPrimitives.ReadUInt32BigEndian(table.Slice(3 * index, sizeof(uint)));
        return Join3(word);
    }

    internal static int Read4(ReadOnlySpan<byte> table, int index) =>
        Join4(BinaryPrimitives.ReadUInt32BigEndian(table.Slice(4 * index, sizeof(uint))));

    /// <summary>Reads six digits, of which the leading one carries 2 bits: a 32-bit mask.</summary>
    internal static uint ReadMask(ReadOnlySpan<byte> table, int index) => ReadMaskAt(table, 2 * index);

    /// <summary>As <see cref="ReadMask"/>, where masks stand among numbers of three digits: <paramref name="place"/> counts these.</summary>
    internal static uint ReadMaskAt(ReadOnlySpan<byte> table, int place) => ((uint)Read3(table, place) << 18) | (uint)Read3(table, place + 1);

    /// <summary>As <see cref="Read3"/>, without a bounds check: the caller has proved <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read3Unchecked(ref byte table, int index)
    {
        uint word = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref table, (nint)index * 3));
        return Join3(BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(word) : word);
    }

    /// <summary>As <see cref="Read4"/>, without a bounds check: the caller has proved <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read4Unchecked(ref byte table, int index)
    {
        uint word = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref table, (nint)index * 4));
        return Join4(BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(word) : word);
    }

    /// <summary>Reads eight bytes as they stand, without a bounds check: the caller has proved <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong ReadWordUnchecked(ref byte table, int index)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref table, (nint)index * 8));
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(word) : word;
    }

    internal static ref byte Start(ReadOnlySpan<byte> table) => ref MemoryMarshal.GetReference(table);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Join4(uint word)
    {
        word -= 0x20202020u;
        return (int)((word & 0x3F) | ((word >> 2) & 0xFC0) | ((word >> 4) & 0x3F000) | ((word >> 6) & 0xFC0000));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Join3(uint word)
    {
        word = (word >> 8) - 0x202020u;
        return (int)((word & 0x3F) | ((word >> 2) & 0xFC0) | ((word >> 4) & 0x3F000));
    }
}
