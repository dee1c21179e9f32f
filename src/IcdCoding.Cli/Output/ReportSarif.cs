using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Cli.Output;

/// <summary>What was found on a claim in SARIF 2.1.0, for systems that collect findings.</summary>
internal static class ReportSarif
{
    internal static string Text(ClaimReport report, Listing listing) => JsonText.Line(json =>
    {
        RuleDescriptor[] rules = [.. report.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "icd");
        json.WriteStartArray("rules");
        foreach (RuleDescriptor rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            if (rule.HelpLink is { } address)
            {
                json.WriteString("helpUri", address);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        Invocation(json, RulesNotRun.Of(report, listing));
        json.WriteStartArray("results");
        foreach (Finding finding in report.Findings.Where(listing.Shows))
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id);
            json.WriteNumber("ruleIndex", Array.FindIndex(rules, rule => rule.Id == finding.Rule.Id));
            json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
            json.WriteStartObject("message");
            json.WriteString("text", finding.Message);
            json.WriteEndObject();
            json.WriteStartArray("locations");
            foreach (int index in finding.DiagnosisIndexes)
            {
                json.WriteStartObject();
                json.WriteStartArray("logicalLocations");
                json.WriteStartObject();
                json.WriteString("name", Quoted.Shortened(report.Claim.Diagnoses[index].ToString()));
                json.WriteString("fullyQualifiedName", $"diagnoses[{index}]");
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (finding.Acknowledgement is { } acknowledgement)
            {
                json.WriteStartArray("suppressions");
                json.WriteStartObject();
                json.WriteString("kind", "external");
                json.WriteString("justification", acknowledgement.ToString());
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What could not be checked.</summary>
    private static void Invocation(Utf8JsonWriter json, IReadOnlyList<RuleNotRun> notRun)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (RuleNotRun rule in notRun)
        {
            json.WriteStartObject();
            json.WriteString("level", rule.IsOverLimit ? "warning" : "note");
            json.WriteStartObject("associatedRule");
            json.WriteString("id", rule.Rule.Id);
            json.WriteEndObject();
            json.WriteStartObject("message");
            json.WriteString("text", $"{rule.Rule.Id} was not run for want of {rule.Reason}");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
