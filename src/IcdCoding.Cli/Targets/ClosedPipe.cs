namespace IcdCoding.Cli.Targets;

/// <summary>A write to a pipe whose reader has gone, as under <c>| head -1</c>.</summary>
internal static class ClosedPipe
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    internal static bool Is(IOException exception) =>
        OperatingSystem.IsWindows() ? exception.HResult is WindowsBrokenPipe or WindowsPipeClosing : exception.HResult == BrokenPipe;
}
