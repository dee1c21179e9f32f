#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding;

/// <summary>Reads and writes a value of an enumeration as its word (<see cref="Vocabulary"/>). Numbers are not read: what a 1 means is another thing in every system.</summary>
/// <typeparam name="T">An enumeration of this library.</typeparam>
public sealed class WordJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc />
    /// <exception cref="JsonException">Not a word of the enumeration; the message quotes at most 20 characters of it and names the words.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? word = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException($"Expected {Vocabulary.Choices<T>()}, not {reader.TokenType}.");
        return Vocabulary.TryParse(word, out T value) ? value : throw new JsonException($"{Quoted.Of(word!)} is not {Vocabulary.Choices<T>()}.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Vocabulary.Of(value));

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string word = reader.GetString()!;
        return Vocabulary.TryParse(word, out T value) ? value : throw new JsonException($"{Quoted.Of(word)} is not {Vocabulary.Choices<T>()}.");
    }

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Vocabulary.Of(value));
}
#endif
