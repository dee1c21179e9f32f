using System.Text;

namespace IcdCoding.Cli.Tests;

/// <summary>One run of the program, inside the test: what went in and all that came out.</summary>
internal sealed record IcdRun(int ExitCode, string Output, string Error)
{
    /// <summary>The day that the program takes for today.</summary>
    internal static readonly DateOnly Today = new(2026, 11, 23);

    internal static IcdRun Of(params string[] args) => WithInput("", args);

    internal static IcdRun WithInput(string input, params string[] args) => WithInput(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    internal static IcdRun WithInput(Stream input, params string[] args) => WithInput(input, CancellationToken.None, args);

    internal static IcdRun WithInput(Stream input, CancellationToken stop, params string[] args)
    {
        MemoryStream output = new();
        StringWriter error = new() { NewLine = "\n" };
        int exitCode = IcdApp.Run(args, new Surroundings(input, output, error, OutputIsTerminal: false, ErrorIsTerminal: false, () => Today, stop));
        return new IcdRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
