using System.Text.Json;

namespace IcdCoding.Cli.Output;

/// <summary>What changed between two releases, as JSON.</summary>
internal static class DiffJson
{
    internal static string Text(EditionDiff diff) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("from", diff.From.Name);
        json.WriteString("to", diff.To.Name);
        json.Codes("added", diff.Added.Select(entry => entry.Code));
        json.Codes("removed", diff.Removed.Select(entry => entry.Code));
        json.Codes("billableAdded", diff.BillableAdded.Select(entry => entry.Code));
        json.Codes("billableRemoved", diff.BillableRemoved.Select(entry => entry.Code));
        json.Codes("becameBillable", diff.BecameBillable.Select(entry => entry.Code));
        json.Codes("becameHeader", diff.BecameHeader.Select(entry => entry.Code));
        json.WriteStartArray("retitled");
        foreach (TitleChange change in diff.Retitled)
        {
            json.WriteStartObject();
            json.WriteString("code", change.Code.ToString());
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Notes(json, "notesAdded", diff.NotesAdded);
        Notes(json, "notesRemoved", diff.NotesRemoved);
        json.WriteEndObject();
    });

    private static void Notes(Utf8JsonWriter json, string property, IReadOnlyList<NoteReference> notes)
    {
        json.WriteStartArray(property);
        foreach (NoteReference note in notes)
        {
            json.Note(note);
        }

        json.WriteEndArray();
    }
}
