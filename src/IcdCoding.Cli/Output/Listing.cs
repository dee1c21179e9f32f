using IcdCoding.Claims;

namespace IcdCoding.Cli.Output;

/// <summary>What of a report is shown. Counts of errors and warnings are always those of the whole report.</summary>
/// <param name="LeastSeverity">Findings below are left out.</param>
/// <param name="Reminders">Whether reminders are listed, not only counted.</param>
/// <param name="RulesNotRun">Whether all rules that lacked something are listed, not only those asked for.</param>
internal sealed record Listing(Severity LeastSeverity, bool Reminders, bool RulesNotRun)
{
    /// <summary>What a reminder is called where findings have their severity.</summary>
    internal const string Reminder = "reminder";

    internal static Listing Default { get; } = new(Severity.Info, false, false);

    /// <summary>What JSON holds of a report.</summary>
    internal ReportContent Content => new(LeastSeverity, Reminders, RulesNotRun);

    internal bool Shows(Finding finding) => finding.Severity >= LeastSeverity;
}
