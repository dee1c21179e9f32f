using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Coverages;
using IcdCoding.Documentation;

namespace IcdCoding.Cli.Output;

/// <summary>A review as JSON: the report of the claim, and what the chart says for each diagnosis.</summary>
internal static class ReviewJson
{
    internal static string Text(DocumentationReview review) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        ReportJson.WriteMembers(json, review.Report, Listing.Default);
        json.WriteStartArray("diagnoses");
        foreach (DiagnosisReview diagnosis in review.Diagnoses)
        {
            Write(json, diagnosis);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DiagnosisReview diagnosis)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnosis.Code.ToString());
        json.WriteBoolean("guidance", diagnosis.HasGuidance);
        Elements(json, "met", diagnosis.Met);
        Elements(json, "missing", diagnosis.Missing);
        json.WriteStartArray("supports");
        foreach (SupportedCodes supported in diagnosis.Supports)
        {
            json.WriteStartObject();
            json.WriteString("named", supported.Named);
            json.Codes("codes", supported.Codes);
            json.WriteString("reason", supported.Reason);
            Sources(json, supported.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Elements(Utf8JsonWriter json, string name, IReadOnlyList<DocumentationElement> elements)
    {
        json.WriteStartArray(name);
        foreach (DocumentationElement element in elements)
        {
            json.WriteStartObject();
            json.WriteString("id", element.Id);
            json.WriteString("prompt", element.Prompt);
            Sources(json, element.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Sources(Utf8JsonWriter json, IReadOnlyList<CitedSource> sources)
    {
        json.WriteStartArray("sources");
        foreach (CitedSource source in sources)
        {
            json.WriteStringValue(source.ShortName);
        }

        json.WriteEndArray();
    }
}
