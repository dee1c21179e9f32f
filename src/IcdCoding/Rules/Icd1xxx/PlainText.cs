using System.Globalization;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>
/// A field as its reader sees it: upper case, with the Latin letters, digits and signs that characters of other alphabets look like, and
/// without what is invisible.
/// </summary>
internal readonly struct PlainText
{
    /// <summary>What is longer is text of a chart, and no field of codes.</summary>
    private const int MaxLength = 256;

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;
    private const string Quotes = "\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB";
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private const string Dots = "\u00B7\u2024\u2219\u22C5\u3002\uFF61";

    // Each pair: as written, as read.
    private const string Cyrillic = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYҮYХXаAеEѕSіIјJоOрPсCуYүYхXвBкKмMнHтT";
    private const string Greek = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαAεEιIκKνVοOρPτTυUχX";

    private PlainText(string characters, char written, char read, char invisible)
    {
        Characters = characters;
        Written = written;
        Read = read;
        Invisible = invisible;
    }

    /// <summary>The text, at most 256 characters of it.</summary>
    internal string Characters { get; }

    /// <summary>The first character that is not what it looks like; NUL for none.</summary>
    internal char Written { get; }

    /// <summary>What <see cref="Written"/> looks like.</summary>
    internal char Read { get; }

    /// <summary>The first character that is not seen; NUL for none.</summary>
    internal char Invisible { get; }

    /// <summary>The letters and digits alone.</summary>
    internal string LettersAndDigits => new([.. Characters.Where(IsLetterOrDigit)]);

    internal static PlainText Of(string text)
    {
        Span<char> plain = stackalloc char[MaxLength];
        int length = 0;
        char written = '\0', read = '\0', invisible = '\0';
        foreach (char character in text)
        {
            if (IsInvisible(character))
            {
                invisible = invisible == '\0' ? character : invisible;
                continue;
            }

            char seen = Seen(character);
            if (seen != char.ToUpperInvariant(character) && (IsLetterOrDigit(seen) || seen == '.') && written == '\0')
            {
                written = character;
                read = seen;
            }

            if (length == plain.Length)
            {
                break;
            }

            plain[length++] = seen;
        }

        return new PlainText(plain.Slice(0, length).ToString().Trim().Trim('"').Trim(), written, read, invisible);
    }

    internal static bool IsLetterOrDigit(char character) => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z');

    /// <summary>What is behind the look of the text: <c>has the Cyrillic letter U+041C in the place of M</c>; null where it is what it looks like.</summary>
    internal string? Disguise() =>
        Written != '\0' ? $"has {Alphabet(Written)} U+{(int)Written:X4} in the place of {(Read == '.' ? "the dot" : Read.ToString())}"
        : Invisible != '\0' ? $"has a character in it that is not seen (U+{(int)Invisible:X4})"
        : null;

    private static string Alphabet(char character) => character switch
    {
        >= '\u0370' and <= '\u03FF' => "the Greek letter",
        >= '\u0400' and <= '\u052F' => "the Cyrillic letter",
        >= FirstFullWidth and <= LastFullWidth => "the full-width character",
        _ => "the character",
    };

    /// <summary>Formats, controls but for blanks, and marks that join: zero-width characters, byte order marks, directions.</summary>
    private static bool IsInvisible(char character) =>
        !char.IsWhiteSpace(character)
        && (char.IsControl(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);

    private static char Seen(char character)
    {
        if (character < 0x80)
        {
            return character == '\'' || character == '`' ? '"' : char.ToUpperInvariant(character);
        }

        if (character is >= FirstFullWidth and <= LastFullWidth)
        {
            return Seen((char)(character - FullWidthOffset));
        }

        if (char.IsWhiteSpace(character))
        {
            return ' ';
        }

        if (Dashes.IndexOf(character) >= 0)
        {
            return '-';
        }

        if (Dots.IndexOf(character) >= 0)
        {
            return '.';
        }

        if (Quotes.IndexOf(character) >= 0)
        {
            return '"';
        }

        int digit = CharUnicodeInfo.GetDecimalDigitValue(character);
        return digit >= 0 ? (char)('0' + digit) : Latin(character);
    }

    private static char Latin(char character)
    {
        string pairs = character < '\u0400' ? Greek : Cyrillic;
        for (int i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == character)
            {
                return pairs[i + 1];
            }
        }

        return char.ToUpperInvariant(character);
    }
}
