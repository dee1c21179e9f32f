using IcdCoding.Claims;

namespace IcdCoding.Cli.Output;

/// <summary>What was found on a claim, for people: findings by the first diagnosis that they concern, in sequence.</summary>
internal sealed class ReportText(TextWriter writer, bool terminal, Listing listing)
{
    private const int Claim = -1;

    private readonly Paint _paint = new(terminal);

    internal void Write(ClaimReport report)
    {
        foreach (IGrouping<int, Finding> group in report.Findings.Where(listing.Shows).GroupBy(finding => finding.DiagnosisIndexes.Count == 0 ? Claim : finding.DiagnosisIndexes[0]))
        {
            writer.WriteLine(group.Key == Claim ? _paint.Bold("the claim") : Heading(report, group.Key));
            foreach (Finding finding in group)
            {
                Write(report, finding);
            }
        }

        WhatWasRead(report);
        Reminders(report);
        foreach (IGrouping<string, RuleNotRun> group in RulesNotRun.Of(report, listing).GroupBy(rule => rule.Reason))
        {
            writer.WriteLine(_paint.Faint($"not run: {string.Join(", ", group.Select(rule => rule.Rule.Id))}, for want of {group.Key}"));
        }

        string edition = report.Edition is { } held
            ? $"ICD-10-CM {held.Name} ({held.EffectiveFrom:yyyy-MM-dd} to {(held.EffectiveThrough is { } last ? $"{last:yyyy-MM-dd}" : "open")}), notes {Words.ProvenanceExplained(held.NotesProvenance)}"
            : "no edition in force";
        writer.WriteLine($"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")} on {report.Claim.DateOfService:yyyy-MM-dd}; {edition}");
    }

    /// <summary>A claim without findings is told back, so that nobody takes a misread code for a clean one.</summary>
    private void WhatWasRead(ClaimReport report)
    {
        for (int i = 0; report.Findings.Count == 0 && i < report.Claim.Diagnoses.Count; i++)
        {
            writer.WriteLine($"{Heading(report, i)}: billable");
        }
    }

    private void Reminders(ClaimReport report)
    {
        if (listing.Reminders)
        {
            foreach (Finding reminder in report.Reminders)
            {
                writer.WriteLine(_paint.Faint(reminder.ToString()));
            }
        }
        else if (report.Reminders.Count > 0)
        {
            writer.WriteLine(_paint.Faint($"{Count(report.Reminders.Count, Words.Reminder)}: --reminders"));
        }
    }

    private string Heading(ClaimReport report, int index)
    {
        Diagnosis diagnosis = report.Claim.Diagnoses[index];
        string title = report.Edition is { } edition && edition.TryGet(diagnosis.Code, out CodeEntry? entry) ? $"  {entry.Title}" : "";
        return $"{index + 1}. {_paint.Bold(Words.Printable(diagnosis.ToString()))}{title}";
    }

    private void Write(ClaimReport report, Finding finding)
    {
        string text = finding.ToString();
        int end = text.IndexOf(':', StringComparison.Ordinal);
        writer.WriteLine($"   {_paint.Of(finding.Severity, text[..end])}{Underlined(finding, text[end..])}");
        if (finding.Citation is { } citation)
        {
            writer.WriteLine($"       where: {_paint.Faint(string.Join(" > ", citation.Path))}");
        }

        if (finding.Guideline is { } guideline && !finding.Message.Contains($"(guidelines {guideline.Section},", StringComparison.Ordinal))
        {
            writer.WriteLine($"       guideline: {_paint.Faint(guideline.ToString())}");
        }

        if (finding.Acknowledgement is { } acknowledgement)
        {
            writer.WriteLine($"       {_paint.Faint(acknowledgement.ToString())}");
        }

        foreach (Suggestion suggestion in finding.Suggestions)
        {
            string what = suggestion.IsQuestion ? "question" : suggestion.Action == SuggestionAction.Acknowledge ? "or" : suggestion.IsPreferred ? "fix" : "possible fix";
            writer.WriteLine($"       {what}: {suggestion.Text}{(suggestion.IsQuestion ? $": {string.Join(", ", suggestion.Candidates)}" : "")}");
            // Where the record has to choose the code, no claim is proposed.
            if (!suggestion.IsQuestion && suggestion.Action != SuggestionAction.Acknowledge)
            {
                writer.WriteLine($"            {_paint.Faint(string.Join(" ", suggestion.Apply(report.Claim).Diagnoses))}");
            }
        }
    }

    private string Underlined(Finding finding, string text)
    {
        foreach (IcdCode code in finding.Codes.Distinct().Where(code => !code.IsEmpty))
        {
            // The first time it is named: in a citation the code stands as printed.
            string name = code.ToString();
            int at = text.IndexOf(name, StringComparison.Ordinal);
            text = at < 0 ? text : text[..at] + _paint.Underline(name) + text[(at + name.Length)..];
        }

        return text;
    }

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}
