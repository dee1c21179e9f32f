using System.Runtime.InteropServices;

namespace IcdCoding.Cli;

/// <summary>Ctrl-C and a request to end: the first asks for an end after whole records, a second, or two seconds without one, ends the process.</summary>
internal sealed class SignalStop : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private Timer? _timer;

    internal SignalStop()
    {
        foreach (PosixSignal signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
        {
            _signals.Add(PosixSignalRegistration.Create(signal, Asked));
        }
    }

    internal CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _signals.ForEach(signal => signal.Dispose());
        _timer?.Dispose();
        _stop.Dispose();
    }

    private void Asked(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (_stop.IsCancellationRequested)
        {
            Environment.Exit(ExitCode.Stopped);
        }

        _timer = new Timer(_ => Environment.Exit(ExitCode.Stopped), null, Patience, Timeout.InfiniteTimeSpan);
        _stop.Cancel();
    }
}
