#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<ExcludedRange>))]
public sealed partial class ExcludedRange : IJsonWritable
{
    /// <summary>Writes the first and the last code with the title of the first, and the note that excludes them.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("first", First.ToString());
        writer.WriteString("last", Last.ToString());
        writer.WriteString("title", Note.Edition[First].Title);
        Note.WriteCitation(writer);
        writer.WriteEndObject();
    }
}
#endif
