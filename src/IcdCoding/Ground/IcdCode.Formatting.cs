namespace IcdCoding;

public readonly partial struct IcdCode : IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable, IUtf8SpanFormattable
#endif
{
    /// <summary>The code with its dot, <c>M62.81</c>; a category has none. Empty for the empty value.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The code in a format: <c>D</c> or <c>G</c> (or none) with the dot, <c>N</c> without it.</summary>
    /// <param name="format"><c>D</c>, <c>G</c> or <c>N</c>; null or empty for <c>D</c>.</param>
    /// <returns>The code as text; empty for the empty value.</returns>
    /// <exception cref="FormatException">Another format; the message names it.</exception>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string)" />
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">Not used: codes are the same in every culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[MaxLength + 1];
        int length = Write(text, HasDot(format.AsSpan()));
        return text.Slice(0, length).ToString();
    }

#if NET8_0_OR_GREATER
    /// <summary>Writes the code without allocating; formats as in <see cref="ToString(string)"/>.</summary>
    /// <param name="destination">Where the code is written.</param>
    /// <param name="charsWritten">How much was written; 0 where it does not fit.</param>
    /// <param name="format"><c>D</c>, <c>G</c> or <c>N</c>; empty for <c>D</c>.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>Whether <paramref name="destination"/> is long enough (8 characters always are).</returns>
    /// <exception cref="FormatException">Another format; the message names it.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength + 1];
        int length = Write(text, HasDot(format));
        bool fits = text[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    /// <summary>Writes the code in UTF-8 without allocating; formats as in <see cref="ToString(string)"/>.</summary>
    /// <param name="utf8Destination">Where the code is written.</param>
    /// <param name="bytesWritten">How much was written; 0 where it does not fit.</param>
    /// <param name="format"><c>D</c>, <c>G</c> or <c>N</c>; empty for <c>D</c>.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>Whether <paramref name="utf8Destination"/> is long enough (8 bytes always are).</returns>
    /// <exception cref="FormatException">Another format; the message names it.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength + 1];
        int length = Write(text, HasDot(format));
        bytesWritten = 0;
        if (length > utf8Destination.Length)
        {
            return false;
        }

        for (; bytesWritten < length; bytesWritten++)
        {
            utf8Destination[bytesWritten] = (byte)text[bytesWritten];
        }

        return true;
    }
#endif

    private static bool HasDot(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return true;
        }

        return format.Length == 1 ? format[0] switch
        {
            'D' or 'd' or 'G' or 'g' => true,
            'N' or 'n' => false,
            _ => throw UnknownFormat(format),
        }
        : throw UnknownFormat(format);
    }

    private static FormatException UnknownFormat(ReadOnlySpan<char> format) =>
        new($"'{format.ToString()}' is not a format of {nameof(IcdCode)}: use D or G (with the dot) or N (without).");

    private int Write(Span<char> destination, bool dot)
    {
        int length = 0;
        for (int place = 0; place < MaxLength && CharacterAt(place) is char character && character != '\0'; place++)
        {
            if (place == CategoryLength && dot)
            {
                destination[length++] = '.';
            }

            destination[length++] = character;
        }

        return length;
    }
}
