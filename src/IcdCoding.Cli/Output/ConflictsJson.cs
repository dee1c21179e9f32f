namespace IcdCoding.Cli.Output;

/// <summary>The Excludes1 partners of a code, as JSON.</summary>
internal static class ConflictsJson
{
    internal static string Text(CodeEntry entry, IReadOnlyList<ExcludedRange> partners) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("code", entry.ToString());
        json.WriteString("title", entry.Title);
        json.WriteString("edition", entry.Edition.Name);
        json.WriteString("notes", Words.Provenance(entry.Edition.NotesProvenance));
        json.WriteStartArray("conflicts");
        foreach (ExcludedRange range in partners)
        {
            json.WriteStartObject();
            json.WriteString("first", range.First.ToString());
            json.WriteString("last", range.Last.ToString());
            json.WriteString("title", entry.Edition[range.First].Title);
            json.WriteStartObject("citation");
            json.WriteString("owner", range.Note.Owner);
            json.WriteString("kind", Words.Kind(range.Note.Kind));
            json.WriteString("text", range.Note.Text);
            json.WriteString("condition", range.Note.Condition);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
