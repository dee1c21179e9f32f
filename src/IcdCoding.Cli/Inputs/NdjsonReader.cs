using IcdCoding.Claims;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Inputs;

/// <summary>A claim a line, as a JSON object: a line that is none costs itself and nothing more.</summary>
internal sealed class NdjsonReader(Stream stream, StreamDefaults defaults) : IClaimReader
{
    private readonly LineReader _lines = new(stream);

    public string Unit => "lines";

    public bool HasElements => false;

    public string? Remark => null;

    public bool TryNext(out InputRecord record) => _lines.TryRead(out record);

    public Claim Read(in InputRecord record) => record.Length > 0 && record.Bytes.TrimStart((byte)0).IsEmpty
        ? throw new UnreadableClaimException("a line of NUL characters: a file that was not written to its end, or no text")
        : JsonClaimReader.Read(record.Bytes, defaults);

    public void Dispose() => stream.Dispose();
}
