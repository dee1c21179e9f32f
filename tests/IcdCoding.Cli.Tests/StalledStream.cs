namespace IcdCoding.Cli.Tests;

/// <summary>Gives its bytes, then waits for more that do not come until the test says that all was sent.</summary>
internal sealed class StalledStream(byte[] bytes, ManualResetEventSlim sent) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        if (read == 0)
        {
            sent.Wait();
        }

        return read;
    }
}
