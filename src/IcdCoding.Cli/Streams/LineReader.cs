using System.Buffers;

namespace IcdCoding.Cli.Streams;

/// <summary>A line of a stream, without its line end, in an array from the shared pool.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Buffer">The array, to be given back.</param>
/// <param name="Length">How much of the array is the line; -1 for a line over the limit, whose content is not kept.</param>
internal readonly record struct InputLine(long Number, byte[] Buffer, int Length)
{
    internal bool IsTooLong => Length < 0;

    internal ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, Math.Max(Length, 0));
}

/// <summary>
/// Cuts a stream into lines: LF or CRLF, a byte order mark at the start skipped, a missing final line end forgiven. A line over
/// <see cref="MaxLength"/> is reported and passed over, so that memory stays bounded.
/// </summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>4 MiB.</summary>
    internal const int MaxLength = 4 << 20;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _number;
    private bool _ended;

    /// <summary>Whether a whole line is at hand, so that <see cref="TryRead"/> does not wait for more input.</summary>
    internal bool HasLine => _buffer.AsSpan(_start, _end - _start).Contains((byte)'\n');

    /// <summary>The next line; false at the end. An empty piece behind the last line end is no line.</summary>
    internal bool TryRead(out InputLine line)
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

    private InputLine Take(int length, bool tooLong)
    {
        _number++;
        if (tooLong || length > MaxLength)
        {
            return new InputLine(_number, [], -1);
        }

        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, length);
        if (bytes.EndsWith("\r"u8))
        {
            bytes = bytes[..^1];
        }

        if (_number == 1 && bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        byte[] copy = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length, 1));
        bytes.CopyTo(copy);
        return new InputLine(_number, copy, bytes.Length);
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
