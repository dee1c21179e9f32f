using System.IO.Compression;
using System.Text;
using IcdCoding.Cli.Streams;
using IcdCoding.Cli.Targets;

namespace IcdCoding.Cli.Inputs;

/// <summary>Opens a file or standard input and finds the reader for what is in it: by its content, then by its name, unless the format is given.</summary>
internal static class ClaimSource
{
    /// <summary>A compressed file inside a compressed file is met, a third layer is somebody's joke.</summary>
    private const int MaxLayers = 3;

    private const int MostOfMark = 4;

    /// <exception cref="UsageException">The source is of no format that is read; the message says of which it is.</exception>
    internal static (IClaimReader Reader, SourceStream Source) Open(StreamOptions options, Surroundings surroundings)
    {
        string name = options.Input == "-" ? "Standard input" : $"'{options.Input}'";
        if (options.Input != "-" && Directory.Exists(options.Input))
        {
            throw new UsageException($"{name} is a directory: name a file.");
        }

        Stream stream = options.Input == "-" ? surroundings.Input : File.OpenRead(options.Input);
        SourceStream source = new(stream, options.Input != "-" && stream.CanSeek ? stream.Length : null);
        try
        {
            return (Reader(source, options), source);
        }
        catch (UsageException exception)
        {
            source.Dispose();
            throw new UsageException($"{name}: {exception.Message}");
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    private static IClaimReader Reader(SourceStream source, StreamOptions options)
    {
        SourceStream text = Decoded(Unpacked(source));
        ReadOnlySpan<byte> start = text.Peek(Content.Most, Content.IsEnough);
        Content content = Content.Of(start, options.Columns);
        InputFormat format = options.InputFormat
            ?? content.Format
            ?? (content.Name is { } other ? throw new UsageException($"this is {other}{(other.Contains(':', StringComparison.Ordinal) ? "." : ", which is not read: claims come as NDJSON, JSON, CSV or Parquet.")}") : ByName(options.Input));
        return format switch
        {
            InputFormat.Csv => new CsvReader(text, Separated(Encoding.UTF8.GetString(start), options), options.Columns, options.Defaults, options.Dates),
            InputFormat.Json => new JsonReader(text, options.Defaults),
            InputFormat.Parquet => new ParquetClaimReader(Seekable(text), options.Columns, options.Defaults, options.Dates),
            _ => new NdjsonReader(text, options.Defaults),
        };
    }

    /// <summary>Where the content does not tell: a source without lines, or with a first line that is nothing at all.</summary>
    private static InputFormat ByName(string input)
    {
        string name = input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? input[..^3] : input;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" or ".tab" or ".psv" => InputFormat.Csv,
            ".json" => InputFormat.Json,
            ".parquet" => throw new UsageException("this is no Parquet file: it does not begin with PAR1."),
            _ => InputFormat.Ndjson,
        };
    }

    private static CsvForm Separated(string start, StreamOptions options) => CsvForm.Of(start, options.Columns);

    private static SourceStream Unpacked(SourceStream source)
    {
        // Without it the library takes compressed data that was cut off for whole.
        AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
        for (int layer = 0; layer < MaxLayers && source.Peek(2, static _ => false).StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]); layer++)
        {
            source = new SourceStream(new GZipStream(source, CompressionMode.Decompress)) { Fault = "the compressed data is damaged or cut off" };
        }

        return source;
    }

    /// <summary>UTF-8, of what its byte order mark says it is.</summary>
    private static SourceStream Decoded(SourceStream source)
    {
        ReadOnlySpan<byte> mark = source.Peek(MostOfMark, static ahead => ahead.Length > 1 && ahead.Span[0] is not (0xEF or 0xFE or 0xFF or 0));
        (Encoding? encoding, int length) = mark switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (null, 3),
            [0xFF, 0xFE, 0, 0] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
            [0, 0, 0xFE, 0xFF] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2),
            [0xFE, 0xFF, ..] => ((Encoding?)new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2),
            _ => (null, 0),
        };
        source.Skip(length);
        return encoding is null ? source : new SourceStream(Encoding.CreateTranscodingStream(source, encoding, new UTF8Encoding(false)));
    }

    /// <summary>A Parquet file has its table of contents at the end: what cannot be wound is put into a file that goes when it is closed.</summary>
    private static FileStream Seekable(Stream stream)
    {
        string path = Path.Combine(Path.GetTempPath(), $"icd-{Path.GetRandomFileName()}");
        FileStream file = PrivateFile.Create(path, FileAccess.ReadWrite, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            // Without a name it goes with the process, however that ends.
            File.Delete(path);
        }

        stream.CopyTo(file);
        file.Position = 0;
        return file;
    }
}
