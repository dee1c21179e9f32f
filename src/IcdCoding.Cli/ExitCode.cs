using IcdCoding.Claims;

namespace IcdCoding.Cli;

/// <summary>What the program returns.</summary>
internal static class ExitCode
{
    /// <summary>No error findings.</summary>
    internal const int Clean = 0;

    /// <summary>Error findings, or a code that the edition does not hold.</summary>
    internal const int Findings = 1;

    /// <summary>Bad usage, unreadable input or an output that cannot be written: a message on standard error, nothing on standard output.</summary>
    internal const int BadUsage = 2;

    /// <summary>A fault of this program (<c>EX_SOFTWARE</c> of sysexits.h): a message on standard error that holds nothing of the input.</summary>
    internal const int Fault = 70;

    /// <summary>Stopped by Ctrl-C or a request to end (128 and the number of SIGINT): no output file was written.</summary>
    internal const int Stopped = 130;

    /// <summary>The reader of the output has gone (128 and the number of SIGPIPE).</summary>
    internal const int ClosedPipe = 141;

    /// <summary>What a report makes of it.</summary>
    internal static int Of(ClaimReport report, bool failOnWarning) => report.HasErrors || (failOnWarning && report.Warnings > 0) ? Findings : Clean;
}
