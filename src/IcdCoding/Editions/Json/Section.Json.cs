#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<Section>))]
public sealed partial class Section : IJsonWritable
{
    /// <summary>Writes id and title.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteString("title", Title);
        writer.WriteEndObject();
    }
}
#endif
