using IcdCoding.Claims;

namespace IcdCoding.Cli;

/// <summary>What the program returns.</summary>
internal static class ExitCode
{
    /// <summary>No error findings.</summary>
    internal const int Clean = 0;

    /// <summary>Error findings, or a code that the edition does not hold.</summary>
    internal const int Findings = 1;

    /// <summary>Bad usage or unreadable input: a message on standard error, nothing on standard output.</summary>
    internal const int BadUsage = 2;

    /// <summary>What a report makes of it.</summary>
    internal static int Of(ClaimReport report, bool failOnWarning) => report.HasErrors || (failOnWarning && report.Warnings > 0) ? Findings : Clean;
}
