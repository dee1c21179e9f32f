namespace IcdCoding.Claims;

/// <summary>What of a report is written. Counts of errors and warnings are always those of the whole report. The default value is what <c>icd validate</c> writes.</summary>
/// <param name="LeastSeverity">Findings below are left out.</param>
/// <param name="Reminders">Whether reminders are written.</param>
/// <param name="RulesNotRun">Whether all rules that lacked something are written, not only those asked for and those that the size of the claim left out.</param>
public readonly record struct ReportContent(Severity LeastSeverity, bool Reminders, bool RulesNotRun)
{
    /// <summary>What is written beyond errors and warnings; empty for the default value.</summary>
    public override string ToString() => this == default ? "" : $"from {Vocabulary.Of(LeastSeverity)}{(Reminders ? ", reminders" : "")}{(RulesNotRun ? ", rules not run" : "")}";
}
