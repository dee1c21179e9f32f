#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding;

/// <summary>Reads and writes codes as JSON strings (dotted), also as dictionary keys.</summary>
public sealed class IcdCodeJsonConverter : JsonConverter<IcdCode>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">Not a string of the form of a code; the message quotes at most 20 characters of it.</exception>
    public override IcdCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"An ICD-10-CM code is a JSON string, not {reader.TokenType}.");
        }

        return ReadText(ref reader);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, IcdCode value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[8];
        value.TryFormat(text, out int length);
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc />
    public override IcdCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, IcdCode value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

    private static IcdCode ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return IcdCode.Parse(reader.GetString()!);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
#endif
