using IcdCoding.Search;

namespace IcdCoding.Cli.Output;

/// <summary>Codes found, with what matched.</summary>
internal static class SearchJson
{
    internal static string Text(SearchResult found, IReadOnlyList<SearchHit> hits) => JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("text", found.Text);
        json.WriteString("edition", found.Edition.Name);
        json.WriteNumber("count", hits.Count);
        json.WriteStartArray("unknownWords");
        foreach (string word in found.UnknownWords)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteStartArray("codes");
        foreach (SearchHit hit in hits)
        {
            json.WriteStartObject();
            json.WriteString("code", hit.Entry.ToString());
            json.WriteString("title", hit.Title);
            json.WriteBoolean("billable", hit.Entry.IsBillable);
            json.WriteString("matched", Vocabulary.Of(hit.MatchedBy));
            json.WriteString("matchedText", hit.MatchedText);
            json.WriteString("family", hit.Family.ToString());
            json.WriteNumber("variants", hit.Variants.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
