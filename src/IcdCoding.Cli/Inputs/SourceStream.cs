namespace IcdCoding.Cli.Inputs;

/// <summary>A stream whose beginning can be looked at before it is read, and which says how far it is and when it is about to wait.</summary>
internal sealed class SourceStream(Stream stream, long? length = null) : Stream
{
    private byte[] _ahead = [];
    private int _from;
    private int _to;
    private long _read;
    private bool _ended;

    /// <summary>Called before more is asked of the stream below, which may take as long as a program waits for an answer.</summary>
    internal Action? Waiting { get; set; }

    /// <summary>What is wrong when the stream below finds its data invalid.</summary>
    internal string? Fault { get; init; }

    /// <summary>How many bytes were read of how many, where that is known: the length of a file.</summary>
    internal (long Read, long Length)? Progress => length is { } whole ? (Interlocked.Read(ref _read), whole) : null;

    /// <summary>The bytes ahead, as many as <paramref name="enough"/> asks for, at most <paramref name="most"/>, fewer where the stream ends.</summary>
    internal ReadOnlySpan<byte> Peek(int most, Func<ReadOnlyMemory<byte>, bool> enough)
    {
        while (!_ended && _to - _from < most && !enough(_ahead.AsMemory(_from, _to - _from)))
        {
            if (_to == _ahead.Length)
            {
                Array.Resize(ref _ahead, Math.Max(1 << 12, 2 * _ahead.Length));
            }

            int read = Below(_ahead.AsSpan(_to, Math.Min(_ahead.Length - _to, most - (_to - _from))));
            _ended = read == 0;
            _to += read;
        }

        return _ahead.AsSpan(_from, _to - _from);
    }

    /// <summary>Passes over bytes that were looked at.</summary>
    internal void Skip(int count) => _from += count;

    public override int Read(Span<byte> buffer)
    {
        if (_from == _to)
        {
            _ahead = [];
            _from = _to = 0;
            return _ended ? 0 : Below(buffer);
        }

        int taken = Math.Min(buffer.Length, _to - _from);
        _ahead.AsSpan(_from, taken).CopyTo(buffer);
        _from += taken;
        return taken;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Below(Span<byte> buffer)
    {
        Waiting?.Invoke();
        int read;
        try
        {
            read = stream.Read(buffer);
        }
        catch (InvalidDataException) when (Fault is not null)
        {
            throw new InvalidDataException($"{Fault}: what was read of it is not whole.");
        }

        Interlocked.Add(ref _read, read);
        return read;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
