namespace IcdCoding.Cli.Output;

/// <summary>Codes found, as JSON.</summary>
internal static class SearchJson
{
    internal static string Text(CodeSearch search, IReadOnlyList<CodeMatch> matches, int limit) => JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("text", search.Text);
        json.WriteString("edition", search.Edition.Name);
        json.WriteNumber("count", matches.Count);
        json.WriteStartArray("unknownWords");
        foreach (string word in search.UnknownWords)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteStartArray("codes");
        foreach (CodeMatch match in matches.Take(limit))
        {
            json.WriteStartObject();
            json.WriteString("code", match.Entry.ToString());
            json.WriteString("title", match.Entry.Title);
            json.WriteBoolean("billable", match.Entry.IsBillable);
            json.WriteString("matched", Vocabulary.Of(match.MatchedText));
            json.WriteString("matchedText", match.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
