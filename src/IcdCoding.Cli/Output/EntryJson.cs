namespace IcdCoding.Cli.Output;

/// <summary>The facts of a code, as JSON.</summary>
internal static class EntryJson
{
    internal static string Text(CodeEntry entry) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("code", entry.ToString());
        json.WriteString("title", entry.Title);
        json.WriteBoolean("billable", entry.IsBillable);
        json.WriteString("edition", entry.Edition.Name);
        json.WriteString("notes", Words.Provenance(entry.Edition.NotesProvenance));
        json.WriteStartObject("chapter");
        json.WriteNumber("number", entry.Chapter.Number);
        json.WriteString("title", entry.Chapter.Title);
        json.WriteEndObject();
        if (entry.Section is { } section)
        {
            json.WriteStartObject("section");
            json.WriteString("id", section.Id);
            json.WriteString("title", section.Title);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("section");
        }

        json.CodeOrNull("parent", entry.Parent);
        json.Codes("children", entry.Children.Select(child => child.Code));
        json.Codes("siblings", entry.Siblings.Select(sibling => sibling.Code));
        json.WriteStartArray("seventhCharacters");
        foreach (SeventhCharacter seventh in entry.SeventhCharacters)
        {
            json.WriteStartObject();
            json.WriteString("character", seventh.Character.ToString());
            json.WriteString("meaning", seventh.Meaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("laterality", entry.Laterality.ToString().ToLowerInvariant());
        json.CodeOrNull("left", entry.Left);
        json.CodeOrNull("right", entry.Right);
        json.CodeOrNull("bilateral", entry.Bilateral);
        json.CodeOrNull("unspecifiedSide", entry.UnspecifiedSide);
        json.WriteStartObject("lifetime");
        json.Date("from", entry.Lifetime.From);
        json.Date("through", entry.Lifetime.Through);
        json.WriteString("text", entry.Lifetime.ToString());
        json.WriteEndObject();
        json.Codes("replacedBy", entry.ReplacedBy);
        json.Codes("splitOffTo", entry.SplitOffTo);
        json.Codes("replaces", entry.Replaces);
        json.Codes("splitOffFrom", entry.SplitOffFrom);
        json.WriteStartArray("notesInEffect");
        foreach (NoteReference note in entry.NotesInEffect)
        {
            json.Note(note);
        }

        json.WriteEndArray();
        json.WriteStartArray("excludedBy");
        foreach (NoteReference note in entry.ExcludedBy)
        {
            json.Note(note);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
