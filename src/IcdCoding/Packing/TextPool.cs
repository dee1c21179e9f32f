using System.Text;

namespace IcdCoding.Packing;

/// <summary>
/// A packed list of UTF-8 texts: the bytes end to end, the length of each text in two digits, and the place of every
/// <see cref="BlockLength"/>th text in four.
/// </summary>
internal readonly ref struct TextPool
{
    internal const int BlockLength = 16;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly ReadOnlySpan<byte> lengths;
    private readonly ReadOnlySpan<byte> blocks;

    internal TextPool(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> lengths, ReadOnlySpan<byte> blocks)
    {
        this.bytes = bytes;
        this.lengths = lengths;
        this.blocks = blocks;
    }

    internal ReadOnlySpan<byte> this[int index]
    {
        get
        {
            int block = index / BlockLength;
            int offset = Digits.Read4(blocks, block);
            for (int before = block * BlockLength; before < index; before++)
            {
                offset += Digits.Read2(lengths, before);
            }

            return bytes.Slice(offset, Digits.Read2(lengths, index));
        }
    }

    internal string GetString(int index) => ToString(this[index]);

    internal static string ToString(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        unsafe
        {
            fixed (byte* start = utf8)
            {
                return utf8.IsEmpty ? string.Empty : Encoding.UTF8.GetString(start, utf8.Length);
            }
        }
#else
        return Encoding.UTF8.GetString(utf8);
#endif
    }
}
