#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding.Pages;

[JsonConverter(typeof(WritableJsonConverter<CodeGuide>))]
public sealed partial class CodeGuide : IJsonWritable
{
    /// <summary>Writes the page as <c>icd page --format json</c> does.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        GuideJson.Write(writer, this);
    }
}
#endif
