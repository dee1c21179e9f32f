#if NET8_0_OR_GREATER
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace IcdCoding.Claims;

/// <summary>Reads values of a claim; what cannot be read is named with its property and its place.</summary>
internal static class JsonField
{
    /// <summary>Words and dates are shorter, also when every character is escaped.</summary>
    private const int MaxWordLength = 192;

    private const int DateLength = 10;

    internal static ClaimFormatException Wrong(ref Utf8JsonReader reader, string message) => new($"{message} (byte {reader.TokenStartIndex + 1})", reader.TokenStartIndex);

    /// <summary>A text; null for null.</summary>
    internal static string? Text(ref Utf8JsonReader reader, string property) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw Wrong(ref reader, $"{property}: not a string"),
    };

    /// <summary>A text, or a number as it is written; null for null.</summary>
    internal static string? TextOrNumber(ref Utf8JsonReader reader, string property) => reader.TokenType == JsonTokenType.Number
        ? Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)
        : Text(ref reader, property);

    /// <summary>A date as yyyy-MM-dd; null for null.</summary>
    internal static DateOnly? Date(ref Utf8JsonReader reader, string property)
    {
        if (reader.TokenType == JsonTokenType.String && IsShort(ref reader))
        {
            Span<char> text = stackalloc char[MaxWordLength];
            int length = reader.CopyString(text);
            if (TryDate(text[..length], out DateOnly date))
            {
                return date;
            }
        }

        return Text(ref reader, property) is { } other ? throw Wrong(ref reader, $"{property}: {Quoted.Of(other)} is not a date, yyyy-MM-dd") : null;
    }

    /// <summary>A word of an enumeration; null for null and for an empty text.</summary>
    internal static T? Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(ref Utf8JsonReader reader, string property)
        where T : struct, Enum
    {
        if (reader.TokenType == JsonTokenType.String && IsShort(ref reader))
        {
            Span<char> text = stackalloc char[MaxWordLength];
            int length = reader.CopyString(text);
            if (length == 0)
            {
                return null;
            }

            if (Vocabulary.TryParse(text[..length], out T value))
            {
                return value;
            }
        }

        return Text(ref reader, property) is { Length: > 0 } other ? throw Wrong(ref reader, $"{property}: {Quoted.Of(other)} is not {Vocabulary.Choices<T>()}") : null;
    }

    private static bool IsShort(ref Utf8JsonReader reader) => (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= MaxWordLength;

    /// <summary>A date of service is read a hundred million times a night: its ten characters are taken as they stand.</summary>
    private static bool TryDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-' || !TryNumber(text[..4], out int year) || !TryNumber(text[5..7], out int month) || !TryNumber(text[8..], out int day))
        {
            return false;
        }

        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (10 * number) + digit - '0';
        }

        return true;
    }
}
#endif
