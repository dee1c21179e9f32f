using IcdCoding.Claims;
using IcdCoding.Cli.Inputs;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Output.Groups;

namespace IcdCoding.Cli.Streams;

/// <summary>
/// A finding as a row of a table; a claim without findings has no row, an unreadable line one with the rule "unreadable", a rule that could not run one with the
/// severity "not-run".
/// </summary>
/// <param name="Element">The place in an array of claims; 0 where a line is a claim.</param>
/// <param name="Diagnoses">Places on the claim, from 1, separated by blanks.</param>
/// <param name="Codes">The diagnoses in these places, separated by blanks.</param>
internal sealed record FindingRow(
    string? Id,
    long Line,
    long Element,
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
    internal static FindingRow Of(Claim claim, InputRecord record, string? edition, Finding finding) => new(
        claim.Id,
        record.Line,
        record.Element,
        edition,
        finding.Rule.Id,
        finding.IsReminder ? Listing.Reminder : Vocabulary.Of(finding.Severity),
        string.Join(' ', finding.DiagnosisIndexes.Select(index => index + 1)),
        string.Join(' ', finding.DiagnosisIndexes.Select(index => Quoted.Shortened(claim.Diagnoses[index].ToString()))),
        finding.Message,
        finding.Citation?.Owner,
        finding.Citation is { } citation ? Vocabulary.Of(citation.Kind) : null,
        finding.Citation?.Text);

    /// <summary>What the diagnosis is grouped by; null for a row of a finding.</summary>
    internal GroupColumns? Groups { get; init; }

    /// <summary>A row for what one diagnosis is grouped by, which is no finding.</summary>
    internal static FindingRow Of(Claim claim, InputRecord record, string? edition, int index, GroupColumns groups) => new(
        claim.Id, record.Line, record.Element, edition, GroupColumns.Rule, Vocabulary.Of(IcdCoding.Severity.Info), $"{index + 1}", Quoted.Shortened(claim.Diagnoses[index].ToString()), groups.ToString(), null, null, null)
    {
        Groups = groups,
    };

    internal static FindingRow Of(Claim claim, InputRecord record, string? edition, RuleNotRun rule) =>
        new(claim.Id, record.Line, record.Element, edition, rule.Rule.Id, "not-run", null, null, $"not run for want of {rule.Reason}", null, null, null);

    internal static FindingRow Of(string? id, string message, InputRecord record) =>
        new(id, record.Line, record.Element, null, "unreadable", Vocabulary.Of(IcdCoding.Severity.Error), null, null, message, null, null, null);
}
