#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Text;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<CodeEntry>))]
public sealed partial class CodeEntry : IJsonWritable
{
    /// <summary>Writes the facts of the code as <c>icd lookup --format json</c> does.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("code", ToString());
        writer.WriteString("title", Title);
        writer.WriteBoolean("billable", IsBillable);
        writer.WriteString("edition", Edition.Name);
        writer.WriteString("notes", Vocabulary.Of(Edition.NotesProvenance));
        WriteFacts(writer);
        writer.WriteEndObject();
    }

    /// <summary>The members that a look-up and the page of a code share.</summary>
    internal void WriteFacts(Utf8JsonWriter json)
    {
        json.WritePropertyName("chapter");
        Chapter.WriteTo(json);
        json.WritePropertyName("section");
        if (Section is { } section)
        {
            section.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("parent", Parent?.ToString());
        json.Codes("children", Children.Select(child => child.Code));
        json.Codes("siblings", Siblings.Select(sibling => sibling.Code));
        json.Texts("inclusionTerms", InclusionTerms);
        json.Objects("seventhCharacters", SeventhCharacters, seventh =>
        {
            json.WriteString("character", seventh.Character.ToString());
            json.WriteString("meaning", seventh.Meaning);
        });
        json.WriteString("laterality", Vocabulary.Of(Laterality));
        json.WriteString("left", Left?.ToString());
        json.WriteString("right", Right?.ToString());
        json.WriteString("bilateral", Bilateral?.ToString());
        json.WriteString("unspecifiedSide", UnspecifiedSide?.ToString());
        json.WritePropertyName("lifetime");
        Lifetime.WriteTo(json);
        json.Codes("replacedBy", ReplacedBy);
        json.Codes("splitOffTo", SplitOffTo);
        json.Codes("replaces", Replaces);
        json.Codes("splitOffFrom", SplitOffFrom);
        json.Values("notesInEffect", NotesInEffect);
        json.Values("excludedBy", ExcludedBy);
    }
}
#endif
