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
    /// <inheritdoc />
    /// <exception cref="JsonException">Neither a string nor an object with <c>code</c> and <c>poa</c>.</exception>
    public override Diagnosis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return DiagnosisJson.Read(ref reader, -1);
        }
        catch (Exception exception) when (exception is ClaimFormatException or InvalidOperationException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Diagnosis value, JsonSerializerOptions options) => DiagnosisJson.Write(writer, value);
}
#endif
