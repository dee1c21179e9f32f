#if NET8_0_OR_GREATER
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IcdCoding.Pages;

/// <summary>A page as JSON.</summary>
internal static class JsonPage
{
    internal static string Render(CodePage page)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json, page);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, CodePage page)
    {
        CodeEntry entry = page.Entry;
        json.WriteStartObject();
        json.WriteString("code", page.Code.ToString());
        json.WriteString("title", entry.Title);
        json.WriteString("date", Day(page.Date));
        json.WriteString("edition", page.Edition.Name);
        json.WriteString("notes", PageWords.Provenance(page.Edition.NotesProvenance).Replace(' ', '-'));
        json.WriteString("status", page.Status switch { DiagnosisStatus.Billable => "billable", DiagnosisStatus.Header => "header", _ => "not-in-force" });
        json.WriteString("factsOf", entry.Edition.Name);
        json.WriteString("billable", entry.Lifetime.ToString());
        json.WriteNumber("chapter", entry.Chapter.Number);
        json.WriteString("chapterTitle", entry.Chapter.Title);
        json.WriteString("section", entry.Section?.Id);
        json.WriteString("sectionTitle", entry.Section?.Title);
        Each(json, "regions", page.Regions, region =>
        {
            json.WriteString("name", region.Name);
            json.WriteString("basis", region.Basis);
        });
        Each(json, "documentation", page.Documentation, element =>
        {
            json.WriteString("id", element.Id);
            json.WriteString("prompt", element.Prompt);
            json.WriteBoolean("derived", element.IsDerived);
            Sources(json, element.Sources);
        });
        Each(json, "procedures", page.Procedures, procedures =>
        {
            Texts(json, "codes", procedures.Procedures);
            json.WriteString("reason", procedures.Reason);
            json.WriteString("policy", procedures.Policy?.Id);
            Sources(json, procedures.Sources);
        });
        Each(json, "pitfalls", page.Pitfalls, pitfall =>
        {
            json.WriteString("rule", pitfall.RuleId);
            json.WriteString("text", pitfall.Text);
            json.WriteBoolean("derived", pitfall.IsDerived);
            Sources(json, pitfall.Sources);
        });
        json.WriteString("context", page.Context);
        Texts(json, "inclusionTerms", entry.InclusionTerms);
        Each(json, "notesInEffect", page.NotesInEffect, note => Note(json, note));
        Each(json, "excludedBy", page.ExcludedBy, note => Note(json, note));
        Each(json, "excludes1Partners", page.Excludes1Partners, range =>
        {
            json.WriteString("first", range.First.ToString());
            json.WriteString("last", range.Last.ToString());
            json.WriteString("note", range.Note.ToString());
        });
        json.WriteStartObject("sides");
        Side(json, "right", entry.Right);
        Side(json, "left", entry.Left);
        Side(json, "bilateral", entry.Bilateral);
        Side(json, "unspecified", entry.UnspecifiedSide);
        json.WriteEndObject();
        Texts(json, "siblings", page.Siblings.Select(sibling => sibling.Code.ToString()));
        Texts(json, "children", entry.Children.Select(child => child.Code.ToString()));
        Texts(json, "replacedBy", entry.ReplacedBy.Select(code => code.ToString()));
        Texts(json, "replaces", entry.Replaces.Select(code => code.ToString()));
        Each(json, "questions", page.Questions, question =>
        {
            json.WriteString("question", question.Text);
            json.WriteString("answer", question.Answer);
            json.WriteBoolean("validated", question.Report is not null);
            Sources(json, question.Sources);
        });
        Each(json, "sources", page.Sources, source =>
        {
            json.WriteString("kind", source.Kind.ToString().ToLowerInvariant());
            json.WriteString("title", source.Title);
            json.WriteString("release", source.Release);
            json.WriteString("place", source.Place);
            json.WriteString("address", source.Address);
            json.WriteString("sha256", source.Sha256);
            json.WriteString("verifiedOn", source.VerifiedOn is { } verified ? Day(verified) : null);
            json.WriteBoolean("stale", source.IsStale(page.Date));
        });
        json.WriteEndObject();
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Note(Utf8JsonWriter json, NoteReference note)
    {
        json.WriteString("owner", note.Owner);
        json.WriteString("kind", note.Kind.ToString().ToLowerInvariant());
        json.WriteString("text", note.Text);
        json.WriteString("condition", note.Condition);
        json.WriteString("targets", note.Targets);
    }

    private static void Side(Utf8JsonWriter json, string name, CodeEntry? entry)
    {
        if (entry is not null)
        {
            json.WriteString(name, entry.Code.ToString());
        }
    }

    private static void Sources(Utf8JsonWriter json, IReadOnlyList<CitedSource> sources) => Texts(json, "sources", sources.Select(source => source.ShortName));

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
#endif
