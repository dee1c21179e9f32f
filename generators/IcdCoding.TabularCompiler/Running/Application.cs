using System.Diagnostics;
using System.Globalization;
using IcdCoding.TabularCompiler.Compiling;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Running;

/// <summary>The maintainer console.</summary>
internal static class Application
{
    private const int Done = 0, Failed = 1, Misused = 2;

    /// <summary>Runs one command.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (CommandLine.Parse(arguments, out string error) is not { } line)
        {
            errors.WriteLine(error);
            errors.WriteLine(CommandLine.Usage);
            return Misused;
        }

        if (line.Command == CommandLine.Help)
        {
            output.WriteLine(CommandLine.Usage);
            return arguments.Count == 0 ? Misused : Done;
        }

        try
        {
            return Run(line, output, errors);
        }
        catch (Exception exception) when (exception is SourceException or CompileException or InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(exception.Message);
            return Failed;
        }
    }

    private static int Run(CommandLine line, TextWriter output, TextWriter errors)
    {
        long start = Stopwatch.GetTimestamp();
        Compilation compilation = Progress.Show(progress => Compilation.Run(line.Source, line.Output, progress));
        string[] problems = [.. compilation.Problems];
        foreach (string problem in problems)
        {
            errors.WriteLine(problem);
        }

        if (line.Command == CommandLine.Report)
        {
            Report.Write(compilation, output);
            return problems.Length == 0 ? Done : Failed;
        }

        if (problems.Length > 0)
        {
            errors.WriteLine($"{problems.Length} {(problems.Length == 1 ? "problem" : "problems")}; nothing is written.");
            return Failed;
        }

        TabularDataFolder folder = new TabularDataFolder(line.Output);
        if (line.Command == CommandLine.Check)
        {
            string? difference = folder.FirstDifference(compilation.Files);
            (difference is null ? output : errors).WriteLine(difference ?? $"{compilation.Files.Count} files are equal to what the official files give.");
            return difference is null ? Done : Failed;
        }

        IReadOnlyList<string> changed = folder.Write(compilation.Files);
        foreach (string file in changed)
        {
            output.WriteLine(file);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed.Count} of {compilation.Files.Count} files changed, {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));
        return Done;
    }
}
