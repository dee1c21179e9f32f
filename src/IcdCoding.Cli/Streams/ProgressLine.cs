using System.Diagnostics;
using System.Globalization;

namespace IcdCoding.Cli.Streams;

/// <summary>How many are done, of how many if that is known, and their rate, on a terminal; nothing elsewhere.</summary>
internal sealed class ProgressLine(Surroundings surroundings, string unit = "lines", long total = 0)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _shown = Stopwatch.GetTimestamp();
    private bool _visible;

    internal void Show(long done)
    {
        if (!surroundings.ErrorIsTerminal || Stopwatch.GetElapsedTime(_shown) < Interval)
        {
            return;
        }

        _shown = Stopwatch.GetTimestamp();
        _visible = true;
        double rate = done / Stopwatch.GetElapsedTime(_begun).TotalSeconds;
        surroundings.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done:N0}{(total > 0 ? $" of {total:N0}" : "")} {unit}, {rate:N0} a second\u001b[K"));
    }

    internal void Clear()
    {
        if (_visible)
        {
            surroundings.Error.Write("\r\u001b[K");
        }
    }
}
