namespace IcdCoding.Cli.Tests;

/// <summary>One line again and again, made as it is read, so that a test of memory holds none itself.</summary>
internal sealed class RepeatedStream(byte[] line, long count) : Stream
{
    private readonly long _length = line.Length * count;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(count, _length - _position);
        for (int i = 0; i < read; i++)
        {
            buffer[offset + i] = line[(int)((_position + i) % line.Length)];
        }

        _position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
