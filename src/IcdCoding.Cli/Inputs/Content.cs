using System.Text;
using System.Text.Json;

namespace IcdCoding.Cli.Inputs;

/// <summary>What the first bytes of a source are: a format that is read, or one that is known by name only.</summary>
/// <param name="Format">The format; null where it is none that is read, or cannot be told.</param>
/// <param name="Name">What it is in place of that; null where it cannot be told.</param>
internal sealed record Content(InputFormat? Format, string? Name)
{
    /// <summary>How much of the beginning is looked at.</summary>
    internal const int Most = 1 << 16;

    private const int X12HeaderLength = 106;

    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an Excel workbook (.xlsx)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Excel 97 workbook or other Office document"),
        ("%PDF"u8.ToArray(), "a PDF document"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard-compressed"),
        ("BZh"u8.ToArray(), "bzip2-compressed"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "xz-compressed"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        ("ARROW1"u8.ToArray(), "an Arrow file"),
        ("Obj\u0001"u8.ToArray(), "an Avro file"),
        ("ORC"u8.ToArray(), "an ORC file"),
        ("MSH|"u8.ToArray(), "an HL7 version 2 message"),
        ("<"u8.ToArray(), "XML"),
    ];

    /// <summary>Whether enough is at hand to tell: a line that is not empty, of a line <c>sep=;</c> also the next.</summary>
    internal static bool IsEnough(ReadOnlyMemory<byte> start)
    {
        ReadOnlySpan<byte> text = start.Span.TrimStart(" \t\r\n"u8);
        if (text.StartsWith("sep="u8) && text.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
        {
            text = text[end..].TrimStart("\r\n"u8);
        }

        return text.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var line && (text[0] is not ((byte)'{' or (byte)'[') || IsValue(text[..line]) || Ends(text));
    }

    /// <summary>Whether the first object is whole, or broken: then what is behind does not tell more.</summary>
    private static bool Ends(ReadOnlySpan<byte> text)
    {
        try
        {
            Utf8JsonReader json = new(text, isFinalBlock: false, default);
            int depth = text[0] == '[' ? 1 : 0;
            while (json.Read())
            {
                if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && json.CurrentDepth <= depth)
                {
                    return true;
                }
            }

            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    internal static Content Of(ReadOnlySpan<byte> start, ColumnNames names)
    {
        if (start.StartsWith("PAR1"u8))
        {
            return new Content(InputFormat.Parquet, null);
        }

        foreach ((byte[] signature, string name) in Signatures)
        {
            if (start.StartsWith(signature))
            {
                return new Content(null, name);
            }
        }

        ReadOnlySpan<byte> text = start.TrimStart(" \t\r\n"u8);
        if (IsWide(start))
        {
            return new Content(null, "UTF-16 or UTF-32 text without a byte order mark: save it as UTF-8");
        }

        return text.StartsWith("ISA"u8) && text.Length > X12HeaderLength && !char.IsAsciiLetterOrDigit((char)text[3]) ? new Content(null, X12(text))
            : text.StartsWith("{"u8) || text.StartsWith("["u8) ? Json(text)
            : Table(text, names);
    }

    /// <summary>Every other byte of text in wide characters is 0.</summary>
    private static bool IsWide(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> first = start[..Math.Min(start.Length & ~1, 64)];
        int even = 0, odd = 0;
        for (int i = 0; i < first.Length; i += 2)
        {
            even += first[i] == 0 ? 1 : 0;
            odd += first[i + 1] == 0 ? 1 : 0;
        }

        return first.Length >= 8 && Math.Max(even, odd) * 3 > first.Length && Math.Min(even, odd) * 2 < first.Length;
    }

    private static string X12(ReadOnlySpan<byte> text)
    {
        char separator = (char)text[3], terminator = (char)text[X12HeaderLength - 1];
        string[] segments = Encoding.Latin1.GetString(text).Split(terminator, StringSplitOptions.TrimEntries);
        string[]? set = segments.Select(segment => segment.Split(separator)).FirstOrDefault(elements => elements[0] == "ST");
        string[]? group = segments.Select(segment => segment.Split(separator)).FirstOrDefault(elements => elements[0] == "GS");
        string version = set is { Length: > 3 } ? set[3] : group is { Length: > 8 } ? group[8] : "";
        string kind = version.StartsWith("005010X222", StringComparison.Ordinal) ? "P, professional claims"
            : version.StartsWith("005010X223", StringComparison.Ordinal) ? "I, institutional claims"
            : version.StartsWith("005010X224", StringComparison.Ordinal) ? "D, dental claims"
            : "";
        return $"X12 {(set is { Length: > 1 } ? InputText.Shorten(set[1]) : "of an unknown transaction set")}{kind}";
    }

    /// <summary>One object a line, or JSON of another layout; a FHIR resource says its type.</summary>
    private static Content Json(ReadOnlySpan<byte> text)
    {
        if (ResourceType(text) is { } resource)
        {
            return new Content(null, $"a FHIR {InputText.Shorten(resource)}");
        }

        int end = text.IndexOfAny((byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> rest = end < 0 ? default : text[end..].TrimStart(" \t\r\n"u8);
        // A first line that is broken is a line all the same where it is the only one, or where another object begins below.
        bool isLine = text[0] == '{'
            ? rest.IsEmpty || IsValue(text[..end]) || text[end..].TrimStart("\r\n"u8).StartsWith("{"u8)
            : end >= 0 && IsValue(text[..end]) && rest.StartsWith("{"u8);
        return new Content(isLine ? InputFormat.Ndjson : InputFormat.Json, null);
    }

    private static bool IsValue(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader json = new(line);
            json.Read();
            json.Skip();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? ResourceType(ReadOnlySpan<byte> text)
    {
        try
        {
            Utf8JsonReader json = new(text, isFinalBlock: false, default);
            int depth = text[0] == '[' ? 2 : 1;
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.EndObject && json.CurrentDepth < depth)
                {
                    return null;
                }

                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == depth && json.ValueTextEquals("resourceType"u8))
                {
                    return json.Read() && json.TokenType == JsonTokenType.String ? json.GetString() : null;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What breaks here is named where it is read.
        }

        return null;
    }

    /// <summary>A table where the first line has a column of a claim, or is split by a separator; lines of which one begins an object are claims with a broken first line.</summary>
    private static Content Table(ReadOnlySpan<byte> text, ColumnNames names)
    {
        if (text.IsEmpty || text.IndexOf("\n{"u8) >= 0)
        {
            return new Content(null, null);
        }

        string start = Encoding.UTF8.GetString(text);
        CsvForm form = CsvForm.Of(start, names);
        if (form.Skipped > 0)
        {
            return new Content(InputFormat.Csv, null);
        }

        string[] header = CsvForm.Header(start, form.Delimiter);
        return new Content(header.Length > 1 || ClaimColumns.Score(header, names) > 0 ? InputFormat.Csv : null, null);
    }
}
