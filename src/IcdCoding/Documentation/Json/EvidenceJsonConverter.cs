#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding.Documentation;

/// <summary>Reads and writes evidence as <see cref="DocumentationEvidence.Parse"/> and <see cref="DocumentationEvidence.ToJson"/> do. Options do not change its form.</summary>
public sealed class EvidenceJsonConverter : JsonConverter<DocumentationEvidence>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">Not evidence; the message names the property and quotes at most 20 characters.</exception>
    public override DocumentationEvidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return EvidenceJson.Read(ref reader);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DocumentationEvidence value, JsonSerializerOptions options) => EvidenceJson.Write(writer, value);
}
#endif
