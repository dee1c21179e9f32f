using System.IO.Pipelines;

namespace IcdCoding.Cli.Tests.Serving;

/// <summary>A server inside the test, on a free port.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _run;

    private RunningServer(Task<int> run, CancellationTokenSource stop, Uri address)
    {
        _run = run;
        _stop = stop;
        Address = address;
    }

    internal Uri Address { get; }

    internal static async Task<RunningServer> StartAsync(params string[] options)
    {
        Pipe output = new();
        CancellationTokenSource stop = new();
        Task<int> run = Task.Run(() => IcdApp.Run(
            ["serve", "--port", "0", .. options],
            new Surroundings(Stream.Null, output.Writer.AsStream(), TextWriter.Null, false, false, () => IcdRun.Today, stop.Token)));
        using StreamReader reader = new(output.Reader.AsStream());
        return new RunningServer(run, stop, new Uri((await reader.ReadLineAsync())!));
    }

    internal async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }
}
