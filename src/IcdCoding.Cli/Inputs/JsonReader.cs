using System.Buffers;
using IcdCoding.Claims;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Inputs;

/// <summary>
/// Claims in JSON of any layout: the elements of an array, or objects one after another, over as many lines as they like. Values are cut out by their brackets
/// alone, so that a fault inside one costs that claim; memory holds one value at a time, of <see cref="LineReader.MaxLength"/> at most.
/// </summary>
internal sealed class JsonReader(Stream stream, StreamDefaults defaults) : IClaimReader
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> _value = new();
    private int _at;
    private int _end;
    private long _line = 1;
    private long _element;
    private bool _inArray;
    private bool _tooLong;

    public string Unit => "claims";

    public bool HasElements => true;

    public string? Remark => null;

    public bool TryNext(out InputRecord record)
    {
        while (Peek() is { } next)
        {
            switch (next)
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or 0x1E:
                    Take();
                    break;
                case (byte)'[' when !_inArray:
                    Take();
                    _inArray = true;
                    break;
                case (byte)']' when _inArray:
                    Take();
                    _inArray = false;
                    break;
                case (byte)']':
                    // A bracket that closes nothing.
                    Take();
                    record = InputRecord.Faulty(_line, "not a JSON object: a bracket that closes nothing") with { Element = ++_element };
                    return true;
                default:
                    record = Next(next) with { Element = ++_element };
                    return true;
            }
        }

        if (_inArray)
        {
            _inArray = false;
            record = InputRecord.Faulty(_line, "the array does not end: the file was cut off") with { Element = ++_element };
            return true;
        }

        record = default;
        return false;
    }

    public Claim Read(in InputRecord record) => JsonClaimReader.Read(record.Bytes, defaults);

    public void Dispose() => stream.Dispose();

    private InputRecord Next(byte first)
    {
        long line = _line;
        _value.ResetWrittenCount();
        _tooLong = false;
        bool whole = first is (byte)'{' or (byte)'[' ? TakeBracketed() : TakeWord();
        return !whole ? InputRecord.Faulty(line, $"the value that begins on line {line} does not end: nothing behind it could be read")
            : _tooLong ? InputRecord.Faulty(line, $"a claim of more than {LineReader.MaxLength >> 20} MiB")
            : InputRecord.Of(line, _value.WrittenSpan);
    }

    /// <summary>An object or array to its last bracket; false where the input ends before.</summary>
    private bool TakeBracketed()
    {
        int depth = 0;
        bool quoted = false, escaped = false;
        while (Peek() is { } next)
        {
            Keep();
            if (quoted)
            {
                quoted = escaped || next != '"';
                escaped = !escaped && next == '\\';
                continue;
            }

            quoted = next == '"';
            depth += next is (byte)'{' or (byte)'[' ? 1 : next is (byte)'}' or (byte)']' ? -1 : 0;
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is neither object nor array, and therefore no claim: to the next comma, bracket or line end.</summary>
    private bool TakeWord()
    {
        bool quoted = false, escaped = false;
        while (Peek() is { } next && (quoted || next is not ((byte)',' or (byte)'\n' or (byte)'[' or (byte)']' or (byte)'{')))
        {
            Keep();
            quoted ^= next == '"' && !escaped;
            escaped = quoted && !escaped && next == '\\';
        }

        return true;
    }

    private void Keep()
    {
        byte taken = Take();
        if (_value.WrittenCount >= LineReader.MaxLength)
        {
            _tooLong = true;
            return;
        }

        _value.GetSpan(1)[0] = taken;
        _value.Advance(1);
    }

    private byte Take()
    {
        byte taken = _buffer[_at++];
        _line += taken == '\n' ? 1 : 0;
        return taken;
    }

    private byte? Peek()
    {
        if (_at == _end)
        {
            _at = 0;
            _end = stream.Read(_buffer, 0, _buffer.Length);
        }

        return _at < _end ? _buffer[_at] : null;
    }
}
