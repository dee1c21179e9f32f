using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Cli.Inputs;
using IcdCoding.Cli.Output.Groups;

namespace IcdCoding.Cli.Output;

/// <summary>What was found on a claim, as JSON.</summary>
internal static class ReportJson
{
    internal static string Text(ClaimReport report, Listing listing, GroupedCodes? groups = null) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        WriteMembers(json, report, listing);
        Groups(json, groups);
        json.WriteEndObject();
    });

    /// <summary>The members of the object, for an object that has others too. Reminders, where they are asked for, are apart from findings, in an array of their own.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, ClaimReport report, Listing listing)
    {
        WriteMembers(json, report.Claim, null, report.Edition, report.Findings.ToArray(), report.Reminders.ToArray(), RulesNotRun.Of(report, listing), listing);
    }

    /// <summary>The record of a claim of a stream.</summary>
    internal static void Write(Utf8JsonWriter json, Claim claim, InputRecord record, Icd10CmEdition? edition, FindingBuffer findings, IReadOnlyList<RuleNotRun> notRun, Listing listing, GroupedCodes? groups = null)
    {
        json.WriteStartObject();
        WriteMembers(json, claim, record, edition, findings.Findings, findings.Reminders, notRun, listing);
        Groups(json, groups);
        json.WriteEndObject();
    }

    private static void Groups(Utf8JsonWriter json, GroupedCodes? groups)
    {
        if (groups is not null)
        {
            GroupJson.WriteObject(json, "groups", groups);
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, Claim claim, InputRecord? record, Icd10CmEdition? edition, ReadOnlySpan<Finding> findings, ReadOnlySpan<Finding> reminders, IReadOnlyList<RuleNotRun> notRun, Listing listing)
    {
        int errors = 0, warnings = 0;
        foreach (Finding finding in findings)
        {
            errors += finding.Severity == Severity.Error ? 1 : 0;
            warnings += finding.Severity == Severity.Warning ? 1 : 0;
        }

        json.WriteString("id", claim.Id);
        if (record is { } place)
        {
            WritePlace(json, place);
        }

        json.WriteString("edition", edition?.Name);
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", warnings);
        Findings(json, "findings", claim, findings, listing);
        if (listing.Reminders)
        {
            Findings(json, "reminders", claim, reminders, Listing.Default);
        }

        if (notRun.Count > 0)
        {
            NotRun(json, notRun);
        }
    }

    /// <summary>Where a record stands in its source.</summary>
    internal static void WritePlace(Utf8JsonWriter json, InputRecord record)
    {
        json.WriteNumber("line", record.Line);
        if (record.Element > 0)
        {
            json.WriteNumber("element", record.Element);
        }
    }

    private static void NotRun(Utf8JsonWriter json, IReadOnlyList<RuleNotRun> rules)
    {
        json.WriteStartArray("rulesNotRun");
        foreach (RuleNotRun rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule.Id);
            json.WriteString("needs", rule.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Findings(Utf8JsonWriter json, string name, Claim claim, ReadOnlySpan<Finding> findings, Listing listing)
    {
        json.WriteStartArray(name);
        foreach (Finding finding in findings)
        {
            if (listing.Shows(finding))
            {
                Finding(json, claim, finding);
            }
        }

        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, Claim claim, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Words.Severity(finding.Severity));
        json.WriteStartArray("codes");
        for (int i = 0; i < finding.Codes.Count; i++)
        {
            if (finding.Codes[i].IsEmpty && i < finding.DiagnosisIndexes.Count)
            {
                // Of a text that is no code no more is given back than the message quotes: it may be a chart's.
                json.WriteStringValue(Words.Printable(claim.Diagnoses[finding.DiagnosisIndexes[i]].Text ?? ""));
            }
            else
            {
                json.Code(finding.Codes[i]);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("indexes");
        foreach (int index in finding.DiagnosisIndexes)
        {
            json.WriteNumberValue(index);
        }

        json.WriteEndArray();
        json.WriteString("message", finding.Message);
        if (finding.Citation is { } citation)
        {
            json.WriteStartObject("citation");
            json.WriteString("owner", citation.Owner);
            json.WriteString("kind", Words.Kind(citation.Kind));
            json.WriteString("text", citation.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("citation");
        }

        json.WriteString("guideline", finding.Guideline?.ToString());
        json.WriteStartArray("suggestions");
        foreach (Suggestion suggestion in finding.Suggestions)
        {
            json.WriteStartObject();
            json.WriteString("action", Words.Action(suggestion.Action));
            if (suggestion.Index is { } index)
            {
                json.WriteNumber("index", index);
            }

            if (suggestion.AlsoRemoves.Count > 0)
            {
                json.WriteStartArray("alsoRemoves");
                foreach (int other in suggestion.AlsoRemoves)
                {
                    json.WriteNumberValue(other);
                }

                json.WriteEndArray();
            }

            json.Codes("codes", suggestion.Codes);
            json.WriteString("text", suggestion.Text);
            json.WriteBoolean("preferred", suggestion.IsPreferred);
            json.WriteBoolean("question", suggestion.IsQuestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (finding.Acknowledgement is { } acknowledgement)
        {
            json.WriteString("acknowledgement", acknowledgement.ToString());
        }

        json.WriteEndObject();
    }
}
