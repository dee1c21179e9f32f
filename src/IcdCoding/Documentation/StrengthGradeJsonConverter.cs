#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding.Documentation;

/// <summary>Reads and writes a grade of muscle strength as it is charted: <c>"3+"</c>; a whole grade may be a number; <c>null</c> where strength was not graded.</summary>
public sealed class StrengthGradeJsonConverter : JsonConverter<StrengthGrade>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">Not a grade; the message quotes at most 20 characters.</exception>
    public override StrengthGrade Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        try
        {
            return reader.TokenType == JsonTokenType.Number ? new StrengthGrade(reader.GetInt32()) : StrengthGrade.Parse(reader.GetString()!);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, StrengthGrade value, JsonSerializerOptions options) => writer.WriteStringValue(value.IsEmpty ? null : value.ToString());
}
#endif
