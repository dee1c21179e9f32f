#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Text;

namespace IcdCoding.Claims;

[JsonConverter(typeof(WritableJsonConverter<DocumentationReview>))]
public sealed partial class DocumentationReview : IJsonWritable
{
    /// <summary>Writes the report of the claim, and what the chart says for each diagnosis, as <c>icd review --format json</c> does.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        ReportJson.WriteMembers(writer, Report, default);
        writer.Values("diagnoses", Diagnoses);
        writer.WriteEndObject();
    }
}
#endif
