using IcdCoding.Claims;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Output.Groups;

namespace IcdCoding.Cli.Streams;

/// <summary>A finding as a row of a table; a claim without findings has no row, an unreadable line one with the rule "unreadable".</summary>
/// <param name="Diagnoses">Places on the claim, from 1, separated by blanks.</param>
/// <param name="Codes">The diagnoses in these places, separated by blanks.</param>
internal sealed record FindingRow(
    string? Id,
    long Line,
    string? Edition,
    string Rule,
    string Severity,
    string? Diagnoses,
    string? Codes,
    string Message,
    string? Owner,
    string? Kind,
    string? Text)
{
    internal static FindingRow Of(Claim claim, long line, string? edition, Finding finding) => new(
        claim.Id,
        line,
        edition,
        finding.Rule.Id,
        finding.IsReminder ? Words.Reminder : Words.Severity(finding.Severity),
        string.Join(' ', finding.DiagnosisIndexes.Select(index => index + 1)),
        string.Join(' ', finding.DiagnosisIndexes.Select(index => claim.Diagnoses[index].ToString())),
        finding.Message,
        finding.Citation?.Owner,
        finding.Citation is { } citation ? Words.Kind(citation.Kind) : null,
        finding.Citation?.Text);

    /// <summary>What the diagnosis is grouped by; null for a row of a finding.</summary>
    internal GroupColumns? Groups { get; init; }

    /// <summary>A row for what one diagnosis is grouped by, which is no finding.</summary>
    internal static FindingRow Of(Claim claim, long line, string? edition, int index, GroupColumns groups) => new(
        claim.Id, line, edition, GroupColumns.Rule, Words.Severity(IcdCoding.Severity.Info), $"{index + 1}", claim.Diagnoses[index].ToString(), groups.ToString(), null, null, null) { Groups = groups };

    internal static FindingRow Of(UnreadableClaimException exception, long line) =>
        new(exception.Id, line, null, "unreadable", Words.Severity(IcdCoding.Severity.Error), null, null, exception.Message, null, null, null);
}
