using Microsoft.Win32.SafeHandles;

namespace IcdCoding.Cli.Targets;

/// <summary>The streams that the program was given.</summary>
internal static class StandardStreams
{
    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int CloseOnExecute = 0x80000;

    internal static Stream Input() => IsClosed(InputNumber) ? new ClosedStream("standard input") : Console.OpenStandardInput();

    /// <summary>The stream of the console takes what a pipe refuses without a word; a stream of its own says it. A file shares its position with others, which the console's stream keeps.</summary>
    internal static Stream Output()
    {
        if (IsClosed(OutputNumber))
        {
            return new ClosedStream("standard output");
        }

        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        FileStream output = new(new SafeFileHandle(OutputNumber, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }

    /// <summary>
    /// Whether a stream was not given: then the number belongs to something of the runtime's own, which it keeps from programs that it starts, as nobody does with a
    /// stream that he gives. Linux alone says so in a file.
    /// </summary>
    private static bool IsClosed(int number)
    {
        string path = $"/proc/self/fdinfo/{number}";
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            const string Flags = "flags:";
            string? flags = File.ReadLines(path).FirstOrDefault(line => line.StartsWith(Flags, StringComparison.Ordinal));
            return flags is not null && (Convert.ToInt32(flags[Flags.Length..].Trim(), 8) & CloseOnExecute) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>A stream that was closed before the program began.</summary>
    private sealed class ClosedStream(string name) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw Closed();

        public override void Write(byte[] buffer, int offset, int count) => throw Closed();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private IOException Closed() => new($"{name} is closed.");
    }
}
