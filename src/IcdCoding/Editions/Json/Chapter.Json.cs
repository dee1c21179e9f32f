#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<Chapter>))]
public sealed partial class Chapter : IJsonWritable
{
    /// <summary>Writes number and title.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("number", Number);
        writer.WriteString("title", Title);
        writer.WriteEndObject();
    }
}
#endif
