#if NET8_0_OR_GREATER
using System.Text.Json;
using IcdCoding.Documentation;
using IcdCoding.Rules;
using IcdCoding.Text;

namespace IcdCoding.Pages;

/// <summary>A page as JSON: the members of a look-up under their names, and what the page has beyond them.</summary>
internal static class GuideJson
{
    internal static void Write(Utf8JsonWriter json, CodeGuide page)
    {
        CodeEntry entry = page.Entry;
        json.WriteStartObject();
        json.WriteString("code", page.Code.ToString());
        json.WriteString("title", entry.Title);
        json.WriteBoolean("billable", page.Status == DiagnosisStatus.Billable);
        json.WriteString("edition", page.Edition.Name);
        json.WriteString("notes", Vocabulary.Of(page.Edition.NotesProvenance));
        json.WriteString("date", ServiceDate.Text(page.Date));
        json.WriteString("status", Vocabulary.Of(page.Status));
        json.WriteString("factsOf", entry.Edition.Name);
        entry.WriteFacts(json);
        json.Objects("regions", page.Regions, region =>
        {
            json.WriteString("name", region.Name);
            json.WriteString("basis", region.Basis);
        });
        DiagnosisReview.Elements(json, "documentation", page.Documentation);
        json.Objects("procedures", page.Procedures, procedures =>
        {
            json.Texts("codes", procedures.Procedures);
            json.WriteString("reason", procedures.Reason);
            json.WriteString("policy", procedures.Policy?.Id);
            DiagnosisReview.Sources(json, procedures.Sources);
        });
        json.Objects("pitfalls", page.Pitfalls, pitfall =>
        {
            json.WriteString("rule", pitfall.RuleId ?? "");
            json.WriteString("text", pitfall.Text);
            json.WriteBoolean("derived", pitfall.IsDerived);
            DiagnosisReview.Sources(json, pitfall.Sources);
        });
        json.WriteString("context", page.Context ?? "");
        json.Texts("indexPaths", page.IndexPaths);
        json.Values("conflicts", page.Excludes1Partners);
        json.Objects("questions", page.Questions, question =>
        {
            json.WriteString("question", question.Text);
            json.WriteString("answer", question.Answer);
            json.WriteBoolean("validated", question.Report is not null);
            DiagnosisReview.Sources(json, question.Sources);
        });
        json.Objects("sources", page.Sources, source =>
        {
            json.WriteString("kind", Vocabulary.Of(source.Kind));
            json.WriteString("title", source.Title);
            json.WriteString("release", source.Release ?? "");
            json.WriteString("place", source.Place ?? "");
            json.WriteString("address", source.Address ?? "");
            json.WriteString("sha256", source.Sha256 ?? "");
            json.Date("verifiedOn", source.VerifiedOn);
            json.WriteBoolean("stale", source.IsStale(page.Date));
        });
        json.WriteEndObject();
    }
}
#endif
