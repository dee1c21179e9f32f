namespace IcdCoding.Cli.Tests;

/// <summary>Takes what is written, keeps nothing, and looks now and then how much memory is alive.</summary>
internal sealed class LiveMemoryStream : Stream
{
    private const int WritesBetweenLooks = 40;

    private int _writes;

    /// <summary>The most memory that was alive, in bytes.</summary>
    internal long Peak { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Look();

    public override void Write(ReadOnlySpan<byte> buffer) => Look();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Look()
    {
        if (_writes++ % WritesBetweenLooks == 0)
        {
            Peak = Math.Max(Peak, GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
