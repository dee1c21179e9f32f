#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Coverages;
using IcdCoding.Text;

namespace IcdCoding.Documentation;

[JsonConverter(typeof(WritableJsonConverter<DiagnosisReview>))]
public sealed partial class DiagnosisReview : IJsonWritable
{
    /// <summary>Writes what the chart says, and does not say, for the diagnosis.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("code", Code.ToString());
        writer.WriteBoolean("guidance", HasGuidance);
        Elements(writer, "met", Met);
        Elements(writer, "missing", Missing);
        writer.Objects("supports", Supports, supported =>
        {
            writer.WriteString("named", supported.Named);
            writer.Codes("codes", supported.Codes);
            writer.WriteString("reason", supported.Reason);
            Sources(writer, supported.Sources);
        });
        writer.WriteEndObject();
    }

    /// <summary>An array of documentation elements, as pages have them too.</summary>
    internal static void Elements(Utf8JsonWriter json, string name, IReadOnlyList<DocumentationElement> elements) => json.Objects(name, elements, element =>
    {
        json.WriteString("id", element.Id);
        json.WriteString("prompt", element.Prompt);
        json.WriteBoolean("derived", element.IsDerived);
        Sources(json, element.Sources);
    });

    internal static void Sources(Utf8JsonWriter json, IReadOnlyList<CitedSource> sources) => json.Texts("sources", sources.Select(source => source.ShortName));
}
#endif
