namespace IcdCoding.Cli.Inputs;

/// <summary>
/// Cuts a stream into lines: LF or CRLF, a missing final line end forgiven. A line over <see cref="MaxLength"/> is reported and passed over, so that memory
/// stays bounded.
/// </summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>4 MiB.</summary>
    internal const int MaxLength = 4 << 20;

    internal static string TooLong { get; } = $"a line of more than {MaxLength >> 20} MiB";

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _number;
    private bool _ended;

    /// <summary>The next line, without its end; false behind the last. An empty piece behind the last line end is no line.</summary>
    internal bool TryRead(out InputRecord line)
    {
        bool tooLong = false;
        int scanned = 0;
        while (true)
        {
            int newline = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                line = Take(scanned + newline, tooLong);
                _start += scanned + newline + 1;
                return true;
            }

            scanned = _end - _start;
            if (scanned > MaxLength)
            {
                tooLong = true;
                _start = _end;
                scanned = 0;
            }

            if (!Fill())
            {
                bool any = scanned > 0 || tooLong;
                line = any ? Take(scanned, tooLong) : default;
                _start = _end;
                return any;
            }
        }
    }

    private InputRecord Take(int length, bool tooLong)
    {
        _number++;
        if (tooLong || length > MaxLength)
        {
            return InputRecord.Faulty(_number, TooLong);
        }

        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, length);
        return InputRecord.Of(_number, bytes.EndsWith("\r"u8) ? bytes[..^1] : bytes);
    }

    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return !_ended;
    }
}
