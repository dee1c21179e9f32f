using System.Globalization;
using IcdCoding.Claims;

namespace IcdCoding.Cli.Streams;

/// <summary>Counts of a stream, by rule.</summary>
internal sealed class StreamSummary
{
    private readonly SortedDictionary<(string Rule, Severity Severity), long> _findings = [];

    internal long Records { get; set; }

    internal long Unreadable { get; set; }

    /// <summary>Claims that are too large for some rules.</summary>
    internal long NotAllRun { get; set; }

    internal long Errors { get; private set; }

    internal long Warnings { get; private set; }

    internal void Count(ReadOnlySpan<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Add((finding.Rule.Id, finding.Severity), 1);
        }
    }

    internal void Add(StreamSummary other)
    {
        Records += other.Records;
        NotAllRun += other.NotAllRun;
        Unreadable += other.Unreadable;
        foreach (((string, Severity) key, long count) in other._findings)
        {
            Add(key, count);
        }
    }

    internal void Write(TextWriter error, string unit, bool stopped)
    {
        error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(stopped ? "stopped after " : "")}{Records} {(Records == 1 ? unit[..^1] : unit)}: {Errors} errors, {Warnings} warnings, {Unreadable} unreadable"));
        if (NotAllRun > 0)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  on {NotAllRun} {(NotAllRun == 1 ? "claim" : "claims")} with too many diagnoses not all rules ran (rulesNotRun)"));
        }

        foreach (((string rule, Severity severity), long count) in _findings)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule} {Vocabulary.Of(severity),-7} {count}"));
        }
    }

    private void Add((string Rule, Severity Severity) key, long count)
    {
        _findings[key] = _findings.GetValueOrDefault(key) + count;
        Errors += key.Severity == Severity.Error ? count : 0;
        Warnings += key.Severity == Severity.Warning ? count : 0;
    }
}
