#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Text;

namespace IcdCoding;

[JsonConverter(typeof(WritableJsonConverter<EditionDiff>))]
public sealed partial class EditionDiff : IJsonWritable
{
    /// <summary>Writes what changed as <c>icd diff --format json</c> does.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("from", From.Name);
        writer.WriteString("to", To.Name);
        Codes("added", Added);
        Codes("removed", Removed);
        Codes("billableAdded", BillableAdded);
        Codes("billableRemoved", BillableRemoved);
        Codes("becameBillable", BecameBillable);
        Codes("becameHeader", BecameHeader);
        writer.Objects("retitled", Retitled, change =>
        {
            writer.WriteString("code", change.Code.ToString());
            writer.WriteString("before", change.Before);
            writer.WriteString("after", change.After);
        });
        writer.Values("notesAdded", NotesAdded);
        writer.Values("notesRemoved", NotesRemoved);
        writer.WriteEndObject();

        void Codes(string name, IReadOnlyList<CodeEntry> entries) => writer.Codes(name, entries.Select(entry => entry.Code));
    }
}
#endif
