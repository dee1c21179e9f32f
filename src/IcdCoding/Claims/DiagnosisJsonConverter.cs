#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding.Claims;

/// <summary>
/// Reads and writes a diagnosis as the streams of <c>icd validate</c> have it: <c>"M62.81"</c>, or <c>{"code":"M62.81","poa":"Y"}</c> with a
/// present-on-admission indicator. A text that is no code is kept, and is a finding.
/// </summary>
public sealed class DiagnosisJsonConverter : JsonConverter<Diagnosis>
{
    private const string CodeName = "code";
    private const string PoaName = "poa";

    /// <inheritdoc />
    /// <exception cref="JsonException">Neither a string nor an object with <c>code</c> and <c>poa</c>.</exception>
    public override Diagnosis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Diagnosis.FromText(reader.GetString()!);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A diagnosis is a code or an object with \"{CodeName}\" and \"{PoaName}\", not {reader.TokenType}.");
        }

        string? code = null;
        Poa poa = Poa.NotReported;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            string? value = reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                ? reader.GetString()
                : throw new JsonException($"{Text.Quoted.Of(name)} of a diagnosis is a text, not {reader.TokenType}.");
            if (string.Equals(name, CodeName, StringComparison.OrdinalIgnoreCase))
            {
                code = value;
            }
            else if (string.Equals(name, PoaName, StringComparison.OrdinalIgnoreCase))
            {
                poa = PoaLetter.Parse(value);
            }
            else
            {
                throw new JsonException($"{Text.Quoted.Of(name)} is not known of a diagnosis; expected {CodeName}, {PoaName}.");
            }
        }

        return Diagnosis.FromText(code ?? throw new JsonException($"A diagnosis without \"{CodeName}\".")) with { Poa = poa };
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Diagnosis value, JsonSerializerOptions options)
    {
        if (value.Poa == Poa.NotReported)
        {
            writer.WriteStringValue(value.ToString());
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(CodeName, value.ToString());
        writer.WriteString(PoaName, PoaLetter.Of(value.Poa));
        writer.WriteEndObject();
    }
}
#endif
