using System.CommandLine;

namespace IcdCoding.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    internal static Option<string?> Date() => new("--date") { Description = "Date of service, 2026-11-23; decides the edition. Default: today.", HelpName = "date" };

    internal static Option<string?> Format(string choices) => new("--format") { Description = $"{choices}. Default: the first.", HelpName = "format" };
}
