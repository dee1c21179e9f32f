using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace IcdCoding.Benchmarks;

/// <summary>Runs the benchmarks and prints what the README shows: time and bytes of ours, of the alternative in the same run, and the ratio.</summary>
internal static class ReadmeTable
{
    private sealed record Row(string Question, string Ours, string? Alternative, string AlternativeName);

    private const double SmallRatio = 0.05;

    private static readonly Row[] Rows =
    [
        new("text to known code", nameof(LookupBenchmarks.TextToCode_IcdCoding), nameof(LookupBenchmarks.TextToCode_FrozenDictionary), "`FrozenDictionary<string, int>`"),
        new("text to known code", nameof(LookupBenchmarks.TextToCode_IcdCoding), nameof(LookupBenchmarks.TextToCode_Dictionary), "`Dictionary<string, int>`"),
        new("`IcdCode` to entry", nameof(LookupBenchmarks.CodeToEntry_IcdCoding), nameof(LookupBenchmarks.TextToCode_FrozenDictionary), "`FrozenDictionary<string, int>`"),
        new("`IcdCode` to billable or not", nameof(LookupBenchmarks.CodeToBillable_IcdCoding), nameof(LookupBenchmarks.TextToCode_FrozenDictionary), "`FrozenDictionary<string, int>`"),
        new("Excludes1 pair test", nameof(ExcludesBenchmarks.Pair_IcdCoding), nameof(ExcludesBenchmarks.Pair_AncestorWalk), "walk over parsed notes of the ancestors"),
        new("Excludes1 pair test", nameof(ExcludesBenchmarks.Pair_IcdCoding), nameof(ExcludesBenchmarks.Pair_HashSetOfTheSample), "`HashSet` of the 10,000 sampled pairs only"),
        new("clean claim, 12 diagnoses, all rules", nameof(ClaimBenchmarks.Clean12), null, ""),
        new("clean claim, 25 diagnoses, all rules", nameof(ClaimBenchmarks.Clean25), null, ""),
        new("claim of a stream, 6 random diagnoses, all cores", nameof(StreamBenchmarks.Stream_IcdCoding), nameof(StreamBenchmarks.Stream_ParseOnly), "parsing the line with `Utf8JsonReader`, one core"),
        new("code page as HTML", nameof(PageBenchmarks.Page_Html), null, ""),
    ];

    internal static int RunBenchmarks(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(ReadmeTable).Assembly).Run(args);
        return 0;
    }

    internal static int Print(TextWriter output)
    {
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithWarmupCount(5).WithIterationCount(7))
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddLogger(Console.IsErrorRedirected ? NullLogger.Instance : ConsoleLogger.Default);
        BenchmarkReport[] reports = [.. BenchmarkRunner.Run([typeof(LookupBenchmarks), typeof(ExcludesBenchmarks), typeof(ClaimBenchmarks), typeof(StreamBenchmarks), typeof(PageBenchmarks)], config).SelectMany(summary => summary.Reports)];
        output.WriteLine("| question | IcdCoding | bytes | alternative, same run | alternative | ratio |");
        output.WriteLine("| --- | ---: | ---: | --- | ---: | ---: |");
        foreach (Row row in Rows)
        {
            BenchmarkReport ours = Find(reports, row.Ours);
            long bytes = ours.GcStats.GetBytesAllocatedPerOperation(ours.BenchmarkCase) ?? 0;
            string alternative = "", ratio = "";
            if (row.Alternative is not null)
            {
                double mean = Mean(Find(reports, row.Alternative));
                alternative = Text(mean);
                double times = mean / Mean(ours);
                ratio = times.ToString(times < SmallRatio ? "F3" : "F1", CultureInfo.InvariantCulture);
            }

            output.WriteLine($"| {row.Question} | {Text(Mean(ours))} | {bytes} | {row.AlternativeName} | {alternative} | {ratio} |");
        }

        (double milliseconds, double megabytes) = StartUp.Difference();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| first answer in a new process | {milliseconds:F1} ms | {megabytes:F1} MB resident | over an empty program | | |"));
        return 0;
    }

    private static BenchmarkReport Find(BenchmarkReport[] reports, string method) =>
        reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);

    private static double Mean(BenchmarkReport report) =>
        report.ResultStatistics?.Mean ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} failed.");

    private static string Text(double nanoseconds) => nanoseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:F1} ns")
        : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:F2} µs");
}
