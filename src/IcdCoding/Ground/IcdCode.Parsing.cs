using System.Diagnostics.CodeAnalysis;

namespace IcdCoding;

public readonly partial struct IcdCode
#if NET8_0_OR_GREATER
    : ISpanParsable<IcdCode>, IUtf8SpanParsable<IcdCode>
#endif
{
    /// <summary>A code with its prefixes, blanks around it not counted: what is longer is no code.</summary>
    private const int MaxForgivenLength = 64;

    private const string SystemPrefix = "ICD";

    /// <summary>
    /// Reads a code. The dot is optional, case does not matter, surrounding blanks, a trailing dot and a prefix such as
    /// <c>ICD10:</c> or <c>ICD-10-CM:</c>, also a doubled one, are forgiven.
    /// </summary>
    /// <param name="s">For example <c>M62.81</c>, <c>m6281</c> or <c> I10. </c>.</param>
    /// <returns>The code.</returns>
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
    /// <param name="s">The text; null is no code.</param>
    /// <param name="result">The code; the empty one where the text has not its form.</param>
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
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the empty one where the text has not its form.</param>
    public static bool TryParse([IcdCodeText, NotNullWhen(true)] string? s, IFormatProvider? provider, out IcdCode result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out IcdCode)" />
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the empty one where the text has not its form.</param>
    public static bool TryParse([IcdCodeText] ReadOnlySpan<char> s, IFormatProvider? provider, out IcdCode result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out IcdCode)" />
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the empty one where the text has not its form.</param>
    public static bool TryParse([IcdCodeText] ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out IcdCode result)
    {
        // Nearly all codes are ASCII with few blanks; what is left is read as text is.
        ReadOnlySpan<byte> trimmed = utf8Text.Trim(" \t\r\n"u8);
        Span<char> text = stackalloc char[MaxForgivenLength];
        if (trimmed.Length > text.Length || !System.Text.Ascii.IsValid(trimmed))
        {
            return TryParseUnicode(utf8Text, text, out result);
        }

        for (int i = 0; i < trimmed.Length; i++)
        {
            text[i] = (char)trimmed[i];
        }

        return TryParse(text[..trimmed.Length], out result);
    }

    private static bool TryParseUnicode(ReadOnlySpan<byte> utf8Text, Span<char> text, out IcdCode result)
    {
        while (System.Text.Rune.DecodeFromUtf8(utf8Text, out System.Text.Rune first, out int length) == System.Buffers.OperationStatus.Done && System.Text.Rune.IsWhiteSpace(first))
        {
            utf8Text = utf8Text[length..];
        }

        while (System.Text.Rune.DecodeLastFromUtf8(utf8Text, out System.Text.Rune last, out int length) == System.Buffers.OperationStatus.Done && System.Text.Rune.IsWhiteSpace(last))
        {
            utf8Text = utf8Text[..^length];
        }

        // Longer than the text that is forgiven, or no UTF-8.
        if (System.Text.Unicode.Utf8.ToUtf16(utf8Text, text, out _, out int written, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
        {
            result = default;
            return false;
        }

        return TryParse(text[..written], out result);
    }
#endif

    /// <inheritdoc cref="Parse(string)" />
    /// <param name="s">The text.</param>
    public static IcdCode Parse([IcdCodeText] ReadOnlySpan<char> s)
    {
        if (Read(s, out IcdCode result, out int position))
        {
            return result;
        }

        throw new FormatException(Describe(s, position));
    }

    /// <inheritdoc cref="TryParse(string, out IcdCode)" />
    /// <param name="s">The text.</param>
    /// <param name="result">The code; the empty one where the text has not its form.</param>
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

        // A prefix may be doubled: one system wrote it, and the next one again.
        for (int before = end - start > MaxForgivenLength ? start : -1; before != start;)
        {
            before = start;
            SkipSystemPrefix(text, ref start, end);
        }

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
        // One character more than is shown says that there are more.
        string quoted = Quoted.Of(text.Slice(0, Math.Min(text.Length, Quoted.MaxLength + 1)).ToString());
        string where = position < text.Length ? $"unexpected {Name(text[position])} at position {position + 1}" : $"it ends at position {position}";
        return $"{quoted} does not have the form of an ICD-10-CM code: {where}. A code is a letter, two letters or digits, and up to four more after an optional dot.";
    }

    private static string Name(char character) =>
        character is > ' ' and < (char)0x7F ? $"'{character}'" : $"U+{(int)character:X4}";
}
