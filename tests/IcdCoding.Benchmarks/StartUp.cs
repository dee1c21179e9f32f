using System.Diagnostics;
using System.Globalization;

namespace IcdCoding.Benchmarks;

/// <summary>Time and memory to a first answer in a new process, over an empty program: pairs of runs, medians.</summary>
internal static class StartUp
{
    internal const string EmptyProgram = "startup-empty";
    internal const string FirstAnswer = "startup-answer";
    private const int Runs = 21;

    internal static int Answer()
    {
        Icd10CmEdition edition = Icd10Cm.On(new DateOnly(2026, 11, 23));
        bool conflict = edition.Excludes1(IcdCode.Parse("M62.81"), IcdCode.Parse("R53.1"), out NoteReference note);
        return conflict && note.Text.Length > 0 && edition[IcdCode.Parse("M62.81")].Title.Length > 0 ? 0 : 1;
    }

    internal static int Measure(TextWriter output)
    {
        (double milliseconds, double megabytes) = Difference();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer: {milliseconds:F1} ms and {megabytes:F1} MB over an empty program (medians of {Runs} runs)"));
        return 0;
    }

    internal static (double Milliseconds, double Megabytes) Difference()
    {
        List<(double Time, double Memory)> empty = [], answer = [];
        Run(EmptyProgram);
        Run(FirstAnswer);
        for (int i = 0; i < Runs; i++)
        {
            empty.Add(Run(EmptyProgram));
            answer.Add(Run(FirstAnswer));
        }

        return (Median(answer, run => run.Time) - Median(empty, run => run.Time), Median(answer, run => run.Memory) - Median(empty, run => run.Memory));
    }

    private static double Median(List<(double Time, double Memory)> runs, Func<(double Time, double Memory), double> value) =>
        runs.Select(value).Order().ElementAt(runs.Count / 2);

    private static (double Milliseconds, double Megabytes) Run(string mode)
    {
        ProcessStartInfo start = new("dotnet") { ArgumentList = { typeof(StartUp).Assembly.Location, mode } };
        long begun = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        long peak = 0;
        while (!process.WaitForExit(1))
        {
            peak = Math.Max(peak, Peak(process));
        }

        double elapsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The child process '{mode}' failed with exit code {process.ExitCode}.");
        }

        return (elapsed, peak / 1024.0 / 1024.0);
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
