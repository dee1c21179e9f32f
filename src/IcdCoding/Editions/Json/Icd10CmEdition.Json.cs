#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Text;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<Icd10CmEdition>))]
public sealed partial class Icd10CmEdition : IJsonWritable
{
    /// <summary>Writes the edition as <c>icd editions --format json</c> does: its days, how many codes it has, and where its notes come from.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("edition", Name);
        writer.Date("effectiveFrom", EffectiveFrom);
        writer.Date("effectiveThrough", EffectiveThrough);
        writer.WriteNumber("codes", Count);
        writer.WriteNumber("billable", BillableCount);
        writer.WriteString("notes", Vocabulary.Of(NotesProvenance));
        writer.WriteEndObject();
    }
}
#endif
