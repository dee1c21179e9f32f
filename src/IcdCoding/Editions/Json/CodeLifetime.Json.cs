#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Text;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<CodeLifetime>))]
public sealed partial class CodeLifetime : IJsonWritable
{
    /// <summary>Writes the first and the last day on which the code is billable, and its editions in words.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.Date("from", From);
        writer.Date("through", Through);
        writer.WriteString("text", ToString());
        writer.WriteEndObject();
    }
}
#endif
