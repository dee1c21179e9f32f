using System.Text;
using IcdCoding.Cli.Targets;

namespace IcdCoding.Cli;

/// <summary>What the program touches outside itself: streams, terminal, today's date.</summary>
internal sealed record Surroundings(
    Stream Input,
    Stream Output,
    TextWriter Error,
    bool OutputIsTerminal,
    bool ErrorIsTerminal,
    Func<DateOnly> Clock,
    CancellationToken Stop)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The present day, which may change while the program runs.</summary>
    internal DateOnly Today => Clock();

    /// <summary>Text for <see cref="Output"/>, to be disposed by the one who writes.</summary>
    internal StreamWriter Text() => Text(Output);

    /// <summary>Text for a stream, which stays open.</summary>
    internal static StreamWriter Text(Stream output) => new(output, Utf8, bufferSize: 16_384, leaveOpen: true) { NewLine = "\n" };

    internal static Surroundings OfProcess(CancellationToken stop)
    {
        bool colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Surroundings(
            StandardStreams.Input(),
            StandardStreams.Output(),
            new ForgivingWriter(Console.Error),
            !Console.IsOutputRedirected && colours,
            !Console.IsErrorRedirected,
            () => DateOnly.FromDateTime(DateTime.Today),
            stop);
    }
}
