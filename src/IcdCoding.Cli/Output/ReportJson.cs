using System.Text.Json;

namespace IcdCoding.Cli.Output;

/// <summary>What was found on a claim, as JSON.</summary>
internal static class ReportJson
{
    internal static string Text(ClaimReport report) => JsonText.Of(json => Write(json, report.Claim, null, report.Edition, report.Findings.ToArray()));

    internal static void Write(Utf8JsonWriter json, Claim claim, long? line, Icd10CmEdition? edition, ReadOnlySpan<Finding> findings)
    {
        json.WriteStartObject();
        WriteMembers(json, claim, line, edition, findings);
        json.WriteEndObject();
    }

    /// <summary>The members of the object, for an object that has others too.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, Claim claim, long? line, Icd10CmEdition? edition, ReadOnlySpan<Finding> findings)
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
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            Finding(json, claim, finding);
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
            if (suggestion.Index >= 0)
            {
                json.WriteNumber("index", suggestion.Index);
            }

            if (suggestion.AlsoRemoves.Count > 0)
            {
                json.WriteStartArray("alsoRemoves");
                foreach (int index in suggestion.AlsoRemoves)
                {
                    json.WriteNumberValue(index);
                }

                json.WriteEndArray();
            }

            json.Codes("codes", suggestion.Codes);
            json.WriteBoolean("preferred", suggestion.IsPreferred);
            json.WriteBoolean("question", suggestion.IsQuestion);
            json.WriteString("text", suggestion.Text);
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
