using System.Text.Json;
using IcdCoding.Claims;
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
        WriteMembers(json, report.Claim, null, report.Edition, report.Findings.ToArray(), report.Reminders.ToArray(), listing);
    }

    /// <summary>The record of a claim of a stream.</summary>
    internal static void Write(Utf8JsonWriter json, Claim claim, long line, Icd10CmEdition? edition, FindingBuffer findings, Listing listing, GroupedCodes? groups = null)
    {
        json.WriteStartObject();
        WriteMembers(json, claim, line, edition, findings.Findings, findings.Reminders, listing);
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

    private static void WriteMembers(Utf8JsonWriter json, Claim claim, long? line, Icd10CmEdition? edition, ReadOnlySpan<Finding> findings, ReadOnlySpan<Finding> reminders, Listing listing)
    {
        int errors = 0, warnings = 0;
        foreach (Finding finding in findings)
        {
            errors += finding.Severity == Severity.Error ? 1 : 0;
            warnings += finding.Severity == Severity.Warning ? 1 : 0;
        }

        json.WriteString("id", claim.Id);
        if (line is { } number)
        {
            json.WriteNumber("line", number);
        }

        json.WriteString("edition", edition?.Name);
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", warnings);
        Findings(json, "findings", claim, findings, listing);
        if (listing.Reminders)
        {
            Findings(json, "reminders", claim, reminders, Listing.Default);
        }
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
                // A text that is no code is given back as it was sent.
                json.WriteStringValue(claim.Diagnoses[finding.DiagnosisIndexes[i]].Text);
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
