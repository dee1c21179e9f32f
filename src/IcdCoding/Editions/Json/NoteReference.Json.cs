#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<NoteReference>))]
public readonly partial struct NoteReference : IJsonWritable
{
    /// <summary>Writes the note with its owner, kind, class, text, condition and targets; null for the default value.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (this == default)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("owner", Owner);
        writer.WriteString("kind", Vocabulary.Of(Kind));
        writer.WriteString("class", Vocabulary.Of(Class));
        writer.WriteString("text", Text);
        writer.WriteString("condition", Condition);
        writer.WriteString("targets", Targets);
        writer.WriteEndObject();
    }

    /// <summary>The note as what a finding or a conflict rests on.</summary>
    internal void WriteCitation(Utf8JsonWriter json)
    {
        json.WriteStartObject("citation");
        json.WriteString("owner", Owner);
        json.WriteString("kind", Vocabulary.Of(Kind));
        json.WriteString("text", Text);
        if (Condition is { } condition)
        {
            json.WriteString("condition", condition);
        }

        json.WriteEndObject();
    }
}
#endif
