using System.Globalization;
using System.Text;
using CsvHelper;
using IcdCoding.Claims;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Inputs;

/// <summary>
/// Claims of a table as text: a header and a row a claim (RFC 4180), with line breaks inside quotes and any line end. A quotation mark that stands alone inside a
/// field is part of it; one that opens a field and is not closed takes the lines behind with it, which is said.
/// </summary>
internal sealed class CsvReader : IClaimReader
{
    private readonly CsvParser _parser;
    private readonly ClaimColumns _columns;
    private readonly ClaimRow _row;
    private readonly long _skipped;
    private long _read;
    private bool _bad;
    private bool _ended;

    /// <exception cref="UsageException">The table has no header that could be used.</exception>
    internal CsvReader(Stream stream, CsvForm form, ColumnNames names, StreamDefaults defaults, DateForm dates)
    {
        StreamReader text = new(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        _skipped = form.Skipped;
        for (int line = 0; line < form.Skipped; line++)
        {
            text.ReadLine();
        }

        _parser = new CsvParser(new BoundedLineReader(text), CsvForm.Configuration(form.Delimiter, field => _bad |= field.StartsWith('"') || field.AsSpan().ContainsAny('\n', '\r')));
        string[] header = Header();
        _columns = ClaimColumns.Of(header, names, defaults.Date is null);
        _row = new ClaimRow(_columns, defaults, dates);
    }

    public string Unit => "lines";

    public bool HasElements => false;

    public string? Remark => _columns.Remark();

    public bool TryNext(out InputRecord record)
    {
        record = default;
        if (_ended)
        {
            return false;
        }

        long line = _skipped + _read + 1;
        try
        {
            if (!_parser.Read())
            {
                _ended = true;
                return false;
            }

            long taken = _parser.RawRow - _read;
            _read = _parser.RawRow;
            record = Take(line, taken);
            return true;
        }
        catch (Exception exception) when (exception is MaxFieldSizeException or LineTooLongException)
        {
            _ended = true;
            string fault = exception is MaxFieldSizeException ? "a quotation mark is not closed" : exception.Message;
            record = InputRecord.Faulty(line, $"{fault}: from line {line.ToString(CultureInfo.InvariantCulture)} on nothing could be read");
            return true;
        }
    }

    public Claim Read(in InputRecord record) => _row.Read(record.Fields);

    public void Dispose() => _parser.Dispose();

    private string[] Header()
    {
        string[] header;
        try
        {
            header = _parser.Read() ? [.. Enumerable.Range(0, _parser.Count).Select(field => _parser[field])] : [];
        }
        catch (MaxFieldSizeException)
        {
            throw new UsageException("A quotation mark in the header is not closed.");
        }

        _read = _parser.RawRow;
        if (header.Length == 0 || Array.TrueForAll(header, string.IsNullOrWhiteSpace))
        {
            throw new UsageException("There is no header: the first line names the columns, id,date,dx1,dx2.");
        }

        if (_bad)
        {
            throw new UsageException("A quotation mark in the header is not closed.");
        }

        int wrong = Array.FindIndex(header, name => name.Contains('\uFFFD', StringComparison.Ordinal));
        return wrong < 0 ? header : throw new UsageException($"The header is not UTF-8 (column {wrong + 1}), probably Windows-1252: save the file as UTF-8.");
    }

    private InputRecord Take(long line, long lines)
    {
        int count = _parser.Count;
        string?[] fields = new string?[_columns.Width];
        for (int column = 0; column < count; column++)
        {
            if (column < fields.Length && _columns.IsUsed[column])
            {
                _bad = false;
                string field = _parser[column];
                if (_bad)
                {
                    return InputRecord.Faulty(line, $"{InputText.Shorten(_columns[column])}: a quotation mark is not closed{Through(line)}");
                }

                fields[column] = field;
            }
            else if (lines > 1)
            {
                _bad = false;
                _ = _parser[column];
                if (_bad)
                {
                    return InputRecord.Faulty(line, $"a quotation mark is not closed, so that one row goes over several{Through(line)}: none of them was read");
                }
            }
        }

        return count == fields.Length
            ? new InputRecord(line, [], 0) { Fields = fields }
            : InputRecord.Faulty(line, count == 1 && _parser[0].Length == 0 ? "an empty line" : $"{count} fields where the header has {fields.Length}{(lines > 1 ? Through(line) : "")}");
    }

    private string Through(long line)
    {
        string raw = _parser.RawRecord.TrimEnd('\r', '\n');
        int more = Math.Max(raw.Count(character => character == '\n'), raw.Count(character => character == '\r'));
        return more > 0 ? $" (lines {line} to {line + more})" : "";
    }
}
