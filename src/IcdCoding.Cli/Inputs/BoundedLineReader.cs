namespace IcdCoding.Cli.Inputs;

/// <summary>Text whose lines are bounded, so that memory is: a longer one ends it with an <see cref="LineTooLongException"/>.</summary>
internal sealed class BoundedLineReader(TextReader text) : TextReader
{
    private int _length;

    public override int Read(char[] buffer, int index, int count)
    {
        int read = text.Read(buffer, index, count);
        ReadOnlySpan<char> rest = buffer.AsSpan(index, read);
        for (int end = rest.IndexOfAny('\n', '\r'); end >= 0; end = rest.IndexOfAny('\n', '\r'))
        {
            _length = 0;
            rest = rest[(end + 1)..];
        }

        _length += rest.Length;
        return _length <= LineReader.MaxLength ? read : throw new LineTooLongException();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
        }

        base.Dispose(disposing);
    }
}
