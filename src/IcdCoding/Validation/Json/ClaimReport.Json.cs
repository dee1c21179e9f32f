#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding.Claims;

[JsonConverter(typeof(WritableJsonConverter<ClaimReport>))]
public sealed partial class ClaimReport : IJsonWritable
{
    /// <summary>Writes the report as <c>icd validate --format json</c> does; <see cref="ReportJson"/> also writes reminders.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer) => ReportJson.Write(writer, this, default);
}
#endif
