#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Text;

namespace IcdCoding.Claims;

[JsonConverter(typeof(WritableJsonConverter<Suggestion>))]
public sealed partial class Suggestion : IJsonWritable
{
    /// <summary>Writes the suggestion as a report does.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("action", Vocabulary.Of(Action));
        if (Index is int index and >= 0)
        {
            writer.WriteNumber("index", index);
        }

        if (AlsoRemoves.Count > 0)
        {
            writer.Numbers("alsoRemoves", AlsoRemoves);
        }

        writer.Codes("codes", Codes);
        writer.WriteString("text", Text);
        writer.WriteBoolean("preferred", IsPreferred);
        writer.WriteBoolean("question", IsQuestion);
        writer.WriteEndObject();
    }
}
#endif
