using System.Text;

namespace IcdCoding.Searching;

/// <summary>Makes text comparable: lower case, letters of Latin-1 without their accents, one byte a character, all else as it is or a blank.</summary>
internal static class Folding
{
    private const char FirstAccented = '\u00C0';

    /// <summary>The plain letters of U+00C0 to U+00FF.</summary>
    private const string Plain = "aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";

    internal static byte[] Of(string text)
    {
        byte[] folded = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            folded[i] = Of(text[i]);
        }

        return folded;
    }

    /// <summary>Folds UTF-8 in its place and returns the new length, which is at most the old one.</summary>
    internal static int InPlace(Span<byte> utf8)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
            {
                return i + InPlaceDecoded(utf8.Slice(i));
            }

            utf8[i] = Lower(utf8[i]);
        }

        return utf8.Length;
    }

    internal static bool IsOfWord(byte character) => character is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9');

    private static int InPlaceDecoded(Span<byte> utf8)
    {
        byte[] folded = Of(Encoding.UTF8.GetString(utf8.ToArray()));
        folded.AsSpan().CopyTo(utf8);
        return folded.Length;
    }

    private static byte Of(char character) =>
        character < 0x80 ? Lower((byte)character)
        : character >= FirstAccented && character - FirstAccented < Plain.Length ? (byte)Plain[character - FirstAccented]
        : (byte)' ';

    private static byte Lower(byte character) => character is >= (byte)'A' and <= (byte)'Z' ? (byte)(character | 0x20) : character;
}
