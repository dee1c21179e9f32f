using System.Text;

namespace IcdCoding.Packing;

/// <summary>
/// A packed list of UTF-8 texts: the bytes end to end, the length of each text in two digits, and the place of every
/// <see cref="PackedLayout.TextsPerBlock"/>th text in four.
/// </summary>
internal readonly ref struct TextPool
{
    private const int LongestWidened = 256;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ReadOnlySpan<byte> _lengths;
    private readonly ReadOnlySpan<byte> _blocks;

    internal TextPool(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> lengths, ReadOnlySpan<byte> blocks)
    {
        _bytes = bytes;
        _lengths = lengths;
        _blocks = blocks;
    }

    internal ReadOnlySpan<byte> this[int index]
    {
        get
        {
            int block = index / PackedLayout.TextsPerBlock;
            int offset = Digits.Read4(_blocks, block);
            for (int before = block * PackedLayout.TextsPerBlock; before < index; before++)
            {
                offset += Digits.Read2(_lengths, before);
            }

            return _bytes.Slice(offset, Digits.Read2(_lengths, index));
        }
    }

    internal string GetString(int index) => ToString(this[index]);

    /// <summary>
    /// Nearly all texts are short and ASCII. Widening them here spares a new process the 2 ms that the first use of the framework's
    /// vectorized decoder costs.
    /// </summary>
    internal static string ToString(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestWidened)
        {
            return Decode(utf8);
        }

        Span<char> text = stackalloc char[LongestWidened];
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
            {
                return Decode(utf8);
            }

            text[i] = (char)utf8[i];
        }

        return text.Slice(0, utf8.Length).ToString();
    }

    private static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        unsafe
        {
            fixed (byte* start = utf8)
            {
                return Encoding.UTF8.GetString(start, utf8.Length);
            }
        }
#else
        return Encoding.UTF8.GetString(utf8);
#endif
    }
}
