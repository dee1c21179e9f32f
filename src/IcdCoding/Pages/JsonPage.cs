#if NET8_0_OR_GREATER
using System.Text.Json;
using IcdCoding.Coverages;
using IcdCoding.Rules;
using IcdCoding.Text;

namespace IcdCoding.Pages;

/// <summary>A page as JSON.</summary>
internal static class JsonPage
{
    internal static string Render(CodeGuide page) => JsonText.Of(json => Write(json, page));

    private static void Write(Utf8JsonWriter json, CodeGuide page)
    {
        CodeEntry entry = page.Entry;
        json.WriteStartObject();
        json.WriteString("code", page.Code.ToString());
        json.WriteString("title", entry.Title);
        json.WriteString("date", ServiceDate.Text(page.Date));
        json.WriteString("edition", page.Edition.Name);
        json.WriteString("notes", Vocabulary.Of(page.Edition.NotesProvenance));
        json.WriteString("status", page.Status switch { DiagnosisStatus.Billable => "billable", DiagnosisStatus.Header => "header", _ => "not-in-force" });
        json.WriteString("factsOf", entry.Edition.Name);
        json.WriteString("billable", entry.Lifetime.ToString());
        json.WriteNumber("chapter", entry.Chapter.Number);
        json.WriteString("chapterTitle", entry.Chapter.Title);
        json.WriteString("section", entry.Section?.Id);
        json.WriteString("sectionTitle", entry.Section?.Title);
        json.Objects("regions", page.Regions, region =>
        {
            json.WriteString("name", region.Name);
            json.WriteString("basis", region.Basis);
        });
        json.Objects("documentation", page.Documentation, element =>
        {
            json.WriteString("id", element.Id);
            json.WriteString("prompt", element.Prompt);
            json.WriteBoolean("derived", element.IsDerived);
            Sources(json, element.Sources);
        });
        json.Objects("procedures", page.Procedures, procedures =>
        {
            json.Texts("codes", procedures.Procedures);
            json.WriteString("reason", procedures.Reason);
            json.WriteString("policy", procedures.Policy?.Id);
            Sources(json, procedures.Sources);
        });
        json.Objects("pitfalls", page.Pitfalls, pitfall =>
        {
            json.WriteString("rule", pitfall.RuleId ?? "");
            json.WriteString("text", pitfall.Text);
            json.WriteBoolean("derived", pitfall.IsDerived);
            Sources(json, pitfall.Sources);
        });
        json.WriteString("context", page.Context ?? "");
        json.Texts("inclusionTerms", entry.InclusionTerms);
        json.Texts("indexPaths", page.IndexPaths);
        json.Objects("notesInEffect", page.NotesInEffect, note => Note(json, note));
        json.Objects("excludedBy", page.ExcludedBy, note => Note(json, note));
        json.Objects("excludes1Partners", page.Excludes1Partners, range =>
        {
            json.WriteString("first", range.First.ToString());
            json.WriteString("last", range.Last.ToString());
            json.WriteString("note", range.Note.ToString());
        });
        json.WriteStartObject("sides");
        foreach ((CodeEntry counterpart, Laterality side) in Counterparts.Of(entry))
        {
            json.WriteString(side.ToString().ToLowerInvariant(), counterpart.Code.ToString());
        }

        json.WriteEndObject();
        json.Texts("siblings", page.Siblings.Select(sibling => sibling.Code.ToString()));
        json.Texts("children", entry.Children.Select(child => child.Code.ToString()));
        json.Texts("replacedBy", entry.ReplacedBy.Select(code => code.ToString()));
        json.Texts("splitOffTo", entry.SplitOffTo.Select(code => code.ToString()));
        json.Texts("replaces", entry.Replaces.Select(code => code.ToString()));
        json.Texts("splitOffFrom", entry.SplitOffFrom.Select(code => code.ToString()));
        json.Objects("questions", page.Questions, question =>
        {
            json.WriteString("question", question.Text);
            json.WriteString("answer", question.Answer);
            json.WriteBoolean("validated", question.Report is not null);
            Sources(json, question.Sources);
        });
        json.Objects("sources", page.Sources, source =>
        {
            json.WriteString("kind", Vocabulary.Of(source.Kind));
            json.WriteString("title", source.Title);
            json.WriteString("release", source.Release ?? "");
            json.WriteString("place", source.Place ?? "");
            json.WriteString("address", source.Address ?? "");
            json.WriteString("sha256", source.Sha256 ?? "");
            json.WriteString("verifiedOn", source.VerifiedOn is { } verified ? ServiceDate.Text(verified) : null);
            json.WriteBoolean("stale", source.IsStale(page.Date));
        });
        json.WriteEndObject();
    }

    private static void Note(Utf8JsonWriter json, NoteReference note)
    {
        json.WriteString("owner", note.Owner);
        json.WriteString("kind", Vocabulary.Of(note.Kind));
        json.WriteString("text", note.Text);
        json.WriteString("condition", note.Condition);
        json.WriteString("targets", note.Targets);
    }

    private static void Sources(Utf8JsonWriter json, IReadOnlyList<CitedSource> sources) => json.Texts("sources", sources.Select(source => source.ShortName));
}
#endif
