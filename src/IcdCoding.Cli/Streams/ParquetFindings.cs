using IcdCoding.Cli.Output.Groups;
using Parquet;
using Parquet.Schema;

namespace IcdCoding.Cli.Streams;

/// <summary>Findings as an Apache Parquet file with the columns of the CSV, in groups of rows that bound memory.</summary>
internal sealed class ParquetFindings : IAsyncDisposable
{
    /// <summary>A group takes some ten megabytes while it is gathered, and as many again while it is written.</summary>
    private const int RowsPerGroup = 20_000;

    /// <summary>Unset, the library keeps every buffer that it ever had.</summary>
    private static readonly ParquetOptions Options = new() { MaximumSmallPoolFreeBytes = 1 << 20, MaximumLargePoolFreeBytes = 1 << 20 };

    private static readonly DataField<long> Line = new("line");
    private static readonly DataField<long> Element = new("element");

    /// <summary>The columns of text, and what a row has there.</summary>
    private static readonly (DataField Field, Func<FindingRow, string?> Value)[] Texts =
    [
        (Optional("id"), row => row.Id),
        (Optional("edition"), row => row.Edition),
        (Required("rule"), row => row.Rule),
        (Required("severity"), row => row.Severity),
        (Optional("diagnoses"), row => row.Diagnoses),
        (Optional("codes"), row => row.Codes),
        (Required("message"), row => row.Message),
        (Optional("owner"), row => row.Owner),
        (Optional("kind"), row => row.Kind),
        (Optional("text"), row => row.Text),
    ];

    /// <summary>The columns of groups, for those who ask for them.</summary>
    private static readonly (DataField Field, Func<FindingRow, string?> Value)[] GroupTexts =
        [.. GroupColumns.Names.Select<string, (DataField, Func<FindingRow, string?>)>((name, index) => (Optional(name), row => row.Groups?.Values[index]))];

    private readonly (DataField Field, Func<FindingRow, string?> Value)[] _columns;
    private readonly ParquetWriter _writer;
    private readonly bool _elements;
    private readonly List<FindingRow> _rows = [];

    private ParquetFindings(ParquetWriter writer, bool elements, (DataField, Func<FindingRow, string?>)[] columns) => (_writer, _elements, _columns) = (writer, elements, columns);

    internal static async Task<ParquetFindings> CreateAsync(Stream output, bool elements, bool groups)
    {
        (DataField Field, Func<FindingRow, string?> Value)[] columns = groups ? [.. Texts, .. GroupTexts] : Texts;
        ParquetSchema schema = new([columns[0].Field, Line, .. elements ? [Element] : Array.Empty<Field>(), .. columns.Skip(1).Select(column => column.Field)]);
        return new ParquetFindings(await ParquetWriter.CreateAsync(schema, output, Options).ConfigureAwait(false), elements, columns);
    }

    internal async Task AddAsync(List<FindingRow> rows)
    {
        _rows.AddRange(rows);
        if (_rows.Count >= RowsPerGroup)
        {
            await WriteGroupAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is left, and the end of the file, without which it cannot be read.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_rows.Count > 0)
        {
            await WriteGroupAsync().ConfigureAwait(false);
        }

        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private async Task WriteGroupAsync()
    {
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        await TextAsync(group, 0).ConfigureAwait(false);
        await group.WriteAsync<long>(Line, _rows.Select(row => row.Line).ToArray()).ConfigureAwait(false);
        if (_elements)
        {
            await group.WriteAsync<long>(Element, _rows.Select(row => row.Element).ToArray()).ConfigureAwait(false);
        }

        for (int column = 1; column < _columns.Length; column++)
        {
            await TextAsync(group, column).ConfigureAwait(false);
        }

        group.CompleteValidate();
        _rows.Clear();
    }

    private Task TextAsync(ParquetRowGroupWriter group, int column) =>
        group.WriteAsync(_columns[column].Field, (IReadOnlyCollection<string?>)[.. _rows.Select(_columns[column].Value)]);

    private static DataField<string> Optional(string name) => new(name, nullable: true);

    private static DataField<string> Required(string name) => new(name, nullable: false);
}
