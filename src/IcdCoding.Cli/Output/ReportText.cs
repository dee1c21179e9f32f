namespace IcdCoding.Cli.Output;

/// <summary>What was found on a claim, for people.</summary>
internal sealed class ReportText(TextWriter writer, bool terminal)
{
    private readonly Paint _paint = new(terminal);

    internal void Write(ClaimReport report)
    {
        foreach (Finding finding in report.Findings)
        {
            string text = finding.ToString();
            int end = text.IndexOf(':', StringComparison.Ordinal);
            writer.WriteLine(_paint.Of(finding.Severity, text[..end]) + text[end..]);
            if (finding.Citation is { } citation)
            {
                writer.WriteLine($"    where: {_paint.Faint(string.Join(" > ", citation.Path))}");
            }

            if (finding.Rule.Guideline is { } guideline)
            {
                writer.WriteLine($"    guideline: {_paint.Faint(guideline.ToString())}");
            }

            foreach (Suggestion suggestion in finding.Suggestions)
            {
                Claim suggested = suggestion.Apply(report.Claim);
                writer.WriteLine($"    fix: {suggestion.Text}");
                writer.WriteLine($"         {_paint.Faint(string.Join(" ", suggested.Diagnoses))}");
            }
        }

        foreach (RuleNotRun rule in report.RulesNotRun)
        {
            writer.WriteLine(_paint.Faint($"not run: {rule.Rule.Id}, {rule.Reason}"));
        }

        string edition = report.Edition is { } held
            ? $"ICD-10-CM {held.Name} ({held.EffectiveFrom:yyyy-MM-dd} to {(held.EffectiveThrough is { } last ? $"{last:yyyy-MM-dd}" : "open")}), notes {Words.Provenance(held.NotesProvenance)}"
            : "no edition in force";
        writer.WriteLine($"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")} on {report.Claim.DateOfService:yyyy-MM-dd}; {edition}");
    }

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}
