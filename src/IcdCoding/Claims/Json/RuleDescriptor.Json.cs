#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding.Rules;

[JsonConverter(typeof(WritableJsonConverter<RuleDescriptor>))]
public sealed partial class RuleDescriptor : IJsonWritable
{
    /// <summary>Writes the rule as <c>icd rules --format json</c> does.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteString("title", Title);
        writer.WriteString("severity", Vocabulary.Of(DefaultSeverity));
        writer.WriteString("guideline", Guideline?.Section);
        writer.WriteString("release", Guideline?.Release);
        writer.WriteEndObject();
    }
}
#endif
