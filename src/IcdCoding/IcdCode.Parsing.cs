using System.Diagnostics.CodeAnalysis;

namespace IcdCoding;

public readonly partial struct IcdCode
#if NET8_0_OR_GREATER
    : ISpanParsable<IcdCode>, IUtf8SpanParsable<IcdCode>
#endif
{
    /// <summary>How much of an offending text a message repeats: a chart's free text must not leak into a log.</summary>
    private const int MaxQuotedLength = 20;

    private const string SystemPrefix = "ICD";

    /// <summary>
    /// Reads a code. The dot is optional, case does not matter, surrounding blanks, a trailing dot and a prefix such as
    /// <c>ICD10:</c> or <c>ICD-10-CM:</c> are forgiven.
    /// </summary>
    /// <param name="s">For example <c>M62.81</c>, <c>m6281</c> or <c> I10. </c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">Not of the form of a code; the message quotes at most 20 characters of the text and names the position, from 1.</exception>
    public static IcdCode Parse([IcdCodeText] string s)
    {
        if (s is null)
        {
            throw new ArgumentNullException(nameof(s));
        }

        return Parse(s.AsSpan());
    }

    /// <summary>Reads a code as <see cref="Parse(string)"/> does, without throwing.</summary>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse([IcdCodeText, NotNullWhen(true)] string? s, out IcdCode result) => TryParse(s.AsSpan(), out result);

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Parse(string)" />
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    public static IcdCode Parse([IcdCodeText] string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)" />
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    public static IcdCode Parse([IcdCodeText] ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)" />
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    public static IcdCode Parse([IcdCodeText] ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        if (TryParse(utf8Text, provider, out IcdCode result))
        {
            return result;
        }

        return Parse(System.Text.Encoding.UTF8.GetString(utf8Text).AsSpan());
    }

    /// <inheritdoc cref="TryParse(string, out IcdCode)" />
    public static bool TryParse([IcdCodeText, NotNullWhen(true)] string? s, IFormatProvider? provider, out IcdCode result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out IcdCode)" />
    public static bool TryParse([IcdCodeText] ReadOnlySpan<char> s, IFormatProvider? provider, out IcdCode result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out IcdCode)" />
    public static bool TryParse([IcdCodeText] ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out IcdCode result)
    {
        // Surrounding blanks may be of any number; what is left of a code with its prefix is short, and ASCII.
        utf8Text = utf8Text.Trim(" \t\r\n"u8);
        Span<char> text = stackalloc char[32];
        if (utf8Text.Length > text.Length)
        {
            result = default;
            return false;
        }

        for (int i = 0; i < utf8Text.Length; i++)
        {
            text[i] = utf8Text[i] < 0x80 ? (char)utf8Text[i] : '\0';
        }

        return TryParse(text[..utf8Text.Length], out result);
    }
#endif

    /// <inheritdoc cref="Parse(string)" />
    public static IcdCode Parse([IcdCodeText] ReadOnlySpan<char> s)
    {
        if (Read(s, out IcdCode result, out int position))
        {
            return result;
        }

        throw new FormatException(Describe(s, position));
    }

    /// <inheritdoc cref="TryParse(string, out IcdCode)" />
    public static bool TryParse([IcdCodeText] ReadOnlySpan<char> s, out IcdCode result) => Read(s, out result, out _);

    /// <summary>Reads a code; on failure <paramref name="position"/> is the index of the first character that does not fit.</summary>
    private static bool Read(ReadOnlySpan<char> text, out IcdCode code, out int position)
    {
        position = 0;
        return ReadPlain(text, out code) || ReadForgiving(text, out code, out position);
    }

    /// <summary>A code as nearly all are written: letters and digits, perhaps a dot after the third, nothing around them.</summary>
    private static bool ReadPlain(ReadOnlySpan<char> text, out IcdCode code)
    {
        code = default;
        if ((uint)(text.Length - CategoryLength) > MaxLength + 1 - CategoryLength)
        {
            return false;
        }

        ulong packed = 0;
        int shift = TopByteShift;
        for (int i = 0; i < text.Length; i++)
        {
            uint character = text[i];
            if (character - '0' > 9)
            {
                if (character == '.' && i == CategoryLength && text.Length > CategoryLength + 1)
                {
                    continue;
                }

                character &= ~0x20u;
                if (character - 'A' > 'Z' - 'A')
                {
                    return false;
                }
            }

            packed |= (ulong)(character - CharacterBias) << shift;
            shift -= 8;
        }

        // Eight characters without a dot have filled the byte that no code uses.
        bool firstIsLetter = packed >> TopByteShift > '9' - CharacterBias;
        bool hasDigit = SecondIsDigit(packed) || ((packed >> (TopByteShift - 16)) & 0xFF) <= '9' - CharacterBias;
        code = new IcdCode(packed);
        return firstIsLetter && hasDigit && (packed & 0xFF) == 0;
    }

    private static bool ReadForgiving(ReadOnlySpan<char> text, out IcdCode code, out int position)
    {
        int start = 0;
        int end = text.Length;
        TrimBlanks(text, ref start, ref end);
        SkipSystemPrefix(text, ref start, end);
        if (end > start + CategoryLength && text[end - 1] == '.')
        {
            end--;
        }

        ulong packed = 0;
        int length = 0;
        code = default;
        for (position = start; position < end; position++)
        {
            int character = text[position];
            if (character == '.' && length == CategoryLength && text[position - 1] != '.')
            {
                continue;
            }

            if ((uint)(character - 'a') <= 'z' - 'a')
            {
                character -= 'a' - 'A';
            }

            bool isDigit = (uint)(character - '0') <= 9;
            bool isLetter = (uint)(character - 'A') <= 'Z' - 'A';
            bool fits = length switch
            {
                0 => isLetter,
                2 => isDigit || (isLetter && SecondIsDigit(packed)),
                < MaxLength => isDigit || isLetter,
                _ => false,
            };
            if (!fits)
            {
                return false;
            }

            packed |= (ulong)(character - CharacterBias) << (TopByteShift - (8 * length));
            length++;
        }

        if (length < CategoryLength)
        {
            return false;
        }

        code = new IcdCode(packed);
        return true;
    }

    private static bool SecondIsDigit(ulong packed) => ((packed >> (TopByteShift - 8)) & 0xFF) <= '9' - CharacterBias;

    private static void TrimBlanks(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
    }

    /// <summary>Steps over <c>ICD10:</c>, <c>ICD-10-CM:</c> and their like.</summary>
    private static void SkipSystemPrefix(ReadOnlySpan<char> text, ref int start, int end)
    {
        ReadOnlySpan<char> rest = text.Slice(start, end - start);
        if (rest.Length <= SystemPrefix.Length || !rest.StartsWith(SystemPrefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        int at = SystemPrefix.Length;
        SkipDash(rest, ref at);
        if (!Skip(rest, ref at, "10"))
        {
            return;
        }

        int beforeModification = at;
        SkipDash(rest, ref at);
        if (!Skip(rest, ref at, "CM"))
        {
            at = beforeModification;
        }

        if (at < rest.Length && rest[at] == ':')
        {
            start += at + 1;
            int unchangedEnd = end;
            TrimBlanks(text, ref start, ref unchangedEnd);
        }
    }

    private static void SkipDash(ReadOnlySpan<char> text, ref int at)
    {
        if (at < text.Length && text[at] == '-')
        {
            at++;
        }
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int at, string word)
    {
        if (!text.Slice(at).StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        at += word.Length;
        return true;
    }

    private static string Describe(ReadOnlySpan<char> text, int position)
    {
        string quoted = Printable(text.Length > MaxQuotedLength ? text.Slice(0, MaxQuotedLength) : text);
        string ellipsis = text.Length > MaxQuotedLength ? "…" : "";
        string where = position < text.Length ? $"unexpected {Name(text[position])} at position {position + 1}" : $"it ends at position {position}";
        return $"'{quoted}{ellipsis}' does not have the form of an ICD-10-CM code: {where}. A code is a letter, two letters or digits, and up to four more after an optional dot.";
    }

    private static string Name(char character) =>
        character is > ' ' and < (char)0x7F ? $"'{character}'" : $"U+{(int)character:X4}";

    private static string Printable(ReadOnlySpan<char> text)
    {
        Span<char> printable = stackalloc char[MaxQuotedLength];
        for (int i = 0; i < text.Length; i++)
        {
            printable[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '\uFFFD' : text[i];
        }

        return printable.Slice(0, text.Length).ToString();
    }
}
