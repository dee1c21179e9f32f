using System.Text;
using IcdCoding.Claims;
using IcdCoding.Cli;
using IcdCoding.Cli.Inputs;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Fuzz.Targets;

/// <summary>A reader of claims: refuses with one sentence, or gives records that are claims or errors; nothing else is thrown, and no line goes missing.</summary>
internal abstract class ReaderTarget : FuzzTarget
{
    private static readonly StreamDefaults Defaults = new(new DateOnly(2026, 11, 23), CareSetting.Professional);

    /// <summary>The format that is given; null to have it found.</summary>
    protected abstract InputFormat? Format { get; }

    internal override void Run(byte[] input)
    {
        StreamOptions options = new("-", "-", OutputForm.Ndjson, false, Listing.Default, ClaimValidator.Default, Defaults) { InputFormat = Format };
        using MemoryStream stream = new(input, writable: false);
        Surroundings surroundings = new(stream, Stream.Null, TextWriter.Null, false, false, () => Defaults.Date!.Value, CancellationToken.None);
        List<InputRecord> records = [];
        try
        {
            (IClaimReader reader, _) = ClaimSource.Open(options, surroundings);
            using (reader)
            {
                while (reader.TryNext(out InputRecord record))
                {
                    records.Add(record);
                    Read(reader, record);
                    record.Release();
                    Promise(records.Count <= input.Length + 1, "the input ends");
                }
            }

            Check(input, records);
        }
        catch (UsageException exception)
        {
            Promise(exception.Message.Length < 1_000 && !exception.Message.Contains('\n', StringComparison.Ordinal), "one bounded sentence");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            Promise((Format is null or InputFormat.Parquet || IsPacked(input)) && exception.Message.Length < 1_000, "only what is packed is damaged");
        }
    }

    /// <summary>What holds for the records of an input that was read to its end.</summary>
    protected virtual void Check(byte[] input, List<InputRecord> records)
    {
    }

    protected static bool IsPacked(byte[] input) => input is [0x1F, 0x8B, ..];

    private static void Read(IClaimReader reader, InputRecord record)
    {
        string message;
        try
        {
            if (record.Fault is null)
            {
                Claim claim = reader.Read(record);
                Promise(claim.Diagnoses is not null && claim.ServiceLines is not null, "a claim is whole");
                return;
            }

            message = record.Fault;
        }
        catch (UnreadableClaimException exception)
        {
            message = exception.Message;
        }

        Promise(message.Length is > 0 and < 500, "messages are bounded");
    }
}

/// <summary>Parquet: claims, or one sentence for a damaged file.</summary>
internal sealed class ParquetTarget : ReaderTarget
{
    internal override string Name => "parquet";

    internal override int Share => 2;

    protected override InputFormat? Format => InputFormat.Parquet;

    protected override byte[][] MoreExamples { get; } = [ParquetExample.Make()];
}

/// <summary>A claim a line: as many records as lines.</summary>
internal sealed class NdjsonTarget : ReaderTarget
{
    internal override string Name => "ndjson";

    internal override int Share => 100;

    protected override InputFormat? Format => InputFormat.Ndjson;

    protected override string[] Examples =>
    [
        """{"id":"c1","date":"2026-11-23","setting":"professional","sex":"f","birthDate":"1950-02-03","diagnoses":["M62.81",{"code":"R53.1","poa":"Y"}]}""" + "\n",
        """{"date":"2026-11-23","diagnoses":["I10"],"lines":[{"procedure":"97110","pointers":[1,2]}],"evidence":{"strength":[{"muscleGroup":"deltoid","region":"shoulder","grade":3}]}}""" + "\r\n" + "{}\n",
        "broken\n\n[]\nnull\n",
    ];

    protected override void Check(byte[] input, List<InputRecord> records)
    {
        // UTF-16 and compressed input have lines of their own.
        if (input is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..]) && !IsPacked(input))
        {
            ReadOnlySpan<byte> text = input.AsSpan().StartsWith("\uFEFF"u8) ? input.AsSpan(3) : input;
            Promise(records.Count == text.Count((byte)'\n') + (text.IsEmpty || text[^1] == '\n' ? 0 : 1), "as many records as lines");
            Promise(records.Select((record, index) => record.Line == index + 1).All(right => right), "lines have their numbers");
        }
    }
}

/// <summary>JSON of any layout.</summary>
internal sealed class JsonTarget : ReaderTarget
{
    internal override string Name => "json";

    internal override int Share => 40;

    protected override InputFormat? Format => InputFormat.Json;

    protected override string[] Examples =>
    [
        """[{"id":"c1","date":"2026-11-23","diagnoses":["M62.81","R53.1"]},{"id":"c2","date":"2026-11-23","diagnoses":[]}]""",
        "{\n  \"id\": \"c1\",\n  \"diagnoses\": [\n    \"I10\"\n  ]\n}\n{}\n",
        "[1,\"a, b\",[[]],{\"a\":\"}\\\"\"}]",
    ];
}

/// <summary>Tables: every line is in one record.</summary>
internal sealed class CsvTarget : ReaderTarget
{
    internal override string Name => "csv";

    internal override int Share => 50;

    protected override InputFormat? Format => InputFormat.Csv;

    protected override string[] Examples =>
    [
        "id,date,setting,sex,birth_date,dx1,dx2,poa1\nc1,2026-11-23,inpatient,f,1950-02-03,M62.81,R53.1,Y\n",
        "claim_id;service_date;DX1;DX2\r\n1;20260115;\"M62.81\";\r\n",
        "sep=\t\nid\tdiagnoses\n1\t\"M62.81 R53.1\"\n",
        "id,note,dx1\n1,\"two\nlines\",I10\n2,\"a \"\"quoted\"\" word\",I10\n3,5\" tall,I10\n",
    ];

    protected override void Check(byte[] input, List<InputRecord> records)
    {
        long before = 1;
        foreach (InputRecord record in records)
        {
            Promise(record.Line > before, "lines go on");
            before = record.Line;
        }
    }
}

/// <summary>Any content, whose format is found.</summary>
internal sealed class ContentTarget : ReaderTarget
{
    internal override string Name => "content";

    internal override int Share => 40;

    protected override InputFormat? Format => null;

    protected override string[] Examples =>
    [
        "{\"id\":\"c1\",\"date\":\"2026-11-23\",\"diagnoses\":[\"I10\"]}\n",
        "id,date,dx1\n1,2026-11-23,I10\n",
        "[{\"diagnoses\":[\"I10\"]}]",
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200101*1253*^*00501*000000905*0*T*:~GS*HC*A*B*20200101*1253*1*X*005010X222A1~ST*837*0001*005010X222A1~",
        "{\"resourceType\":\"Bundle\",\"entry\":[]}",
        "PAR1PAR1",
        "MSH|^~\\&|A|B",
        Encoding.UTF8.GetString(Encoding.Unicode.GetBytes("id,dx1\n1,I10\n")),
    ];
}
