using System.Diagnostics;
using System.Globalization;

namespace IcdCoding.Cli.Streams;

/// <summary>How many are done, their rate and, where the whole is known, how long the rest takes, on a terminal after a second; nothing elsewhere.</summary>
internal sealed class ProgressLine(Surroundings surroundings, string unit = "lines", long total = 0)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _shown = Stopwatch.GetTimestamp();
    private bool _visible;

    internal void Show(long done) => Show(done, total > 0 ? (double)done / total : null);

    /// <param name="done">How many are done.</param>
    /// <param name="part">Which part of the whole that is; null where the whole is not known.</param>
    internal void Show(long done, double? part)
    {
        if (!surroundings.ErrorIsTerminal || Stopwatch.GetElapsedTime(_shown) < Interval || Stopwatch.GetElapsedTime(_begun) < Patience)
        {
            return;
        }

        _shown = Stopwatch.GetTimestamp();
        _visible = true;
        surroundings.Error.Write($"\r{Text(done, total, part, unit, Stopwatch.GetElapsedTime(_begun))}\u001b[K");
    }

    internal void Clear()
    {
        if (_visible)
        {
            surroundings.Error.Write("\r\u001b[K");
        }
    }

    /// <summary><c>12,000 of 98,403 pages, 4,000 a second, 0:22 left</c>.</summary>
    internal static string Text(long done, long total, double? part, string unit, TimeSpan elapsed)
    {
        string of = total > 0 ? string.Create(CultureInfo.InvariantCulture, $" of {total:N0}") : "";
        string left = part is > 0 and <= 1 ? $", {Clock(elapsed * ((1 - part.Value) / part.Value))} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{done:N0}{of} {unit}, {done / Math.Max(0.001, elapsed.TotalSeconds):N0} a second{left}");
    }

    private static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");
}
