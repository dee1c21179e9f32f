using System.CommandLine;

namespace IcdCoding.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    internal static Option<string?> Date() => new("--date") { Description = "Date of service, 2026-11-23; decides the edition. Default: today.", HelpName = "date" };

    internal static Option<string?> Setting(string where) =>
        new("--setting") { Description = $"professional, outpatient or inpatient; {where}. Default: professional.", HelpName = "setting" };

    internal static Option<string?> Profile() =>
        new("--profile") { Description = "Severities: cms, strict, a file, or several with commas, of which later ones win.", HelpName = "profile" };

    internal static Option<string?> Acknowledgements() =>
        new("--acknowledgements") { Description = "Documented decisions to report in spite of a finding, as JSON or one JSON object a line.", HelpName = "file" };

    internal static Option<string[]> Policies() =>
        new("--policy") { Description = "A coverage policy (a table *.icdpolicy.tsv) to check service lines against; may be given several times.", HelpName = "file" };

    internal static Option<string?> FailOn() => new("--fail-on") { Description = "error or warning: what makes the exit code 1. Default: error.", HelpName = "severity" };

    internal static Option<string?> MinSeverity() => new("--min-severity") { Description = "info, warning or error: findings below are not listed (they still count). Default: info.", HelpName = "severity" };

    internal static Option<bool> Reminders() => new("--reminders") { Description = "List the conditional notes (\"if applicable\", \"such as\") and those of sections and chapters too." };

    internal static Option<bool> Groups() => new("--groups") { Description = "Add what each diagnosis is grouped by: CC/MCC, HCC, CCSR, chronic, Elixhauser, POA exemption. In CSV and Parquet a row each, with columns of their own." };

    internal static Option<bool> Verbose() => new("--verbose") { Description = "List the rules that could not run, and what they lack." };

    internal static Option<string?> Format(string choices) => new("--format") { Description = $"{choices}. Default: the first.", HelpName = "format" };
}
