using System.Globalization;
using System.Text;
using IcdCoding.Claims;
using IcdCoding.Cli.Streams;
using Parquet;
using Parquet.Schema;

namespace IcdCoding.Cli.Inputs;

/// <summary>Claims of an Apache Parquet file, a row a claim: columns as in CSV, or the diagnoses as a list. Memory holds the columns that are read of one row group.</summary>
internal sealed class ParquetClaimReader : IClaimReader
{
    /// <summary>Writers make groups of some hundred thousand rows.</summary>
    private const int MostRows = 1 << 24;

    private const int MostValues = 1 << 27;
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly Type[] Texts =
        [typeof(ReadOnlyMemory<char>), typeof(ReadOnlyMemory<byte>), typeof(DateTime), typeof(DateOnly), typeof(int), typeof(long), typeof(short)];

    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;
    private readonly ClaimColumns _columns;
    private readonly ClaimRow _row;
    private string?[][] _group = [];
    private int _next;
    private int _count;
    private int _groups;
    private long _number;

    /// <exception cref="UsageException">The file has no columns that could be used, or is broken.</exception>
    internal ParquetClaimReader(Stream stream, ColumnNames names, StreamDefaults defaults, DateForm dates)
    {
        (_reader, _fields, string[] header) = Guarded(async () =>
        {
            ParquetReader reader = await ParquetReader.CreateAsync(stream, leaveStreamOpen: false).ConfigureAwait(false);
            DataField[] fields = reader.Schema.GetDataFields();
            return (reader, fields, fields.Select(Name).ToArray());
        });
        _columns = ClaimColumns.Of(header, names, defaults.Date is null);
        _row = new ClaimRow(_columns, defaults, dates);
        for (int column = 0; column < _fields.Length; column++)
        {
            if (_columns.IsUsed[column] && !IsText(_fields[column].ClrType))
            {
                throw new UsageException($"The column {InputText.Shorten(_columns[column])} of the Parquet file holds {_fields[column].ClrType.Name}, which is no text, number or date.");
            }
        }
    }

    public string Unit => "rows";

    public bool HasElements => false;

    public string? Remark => _columns.Remark();

    public bool TryNext(out InputRecord record)
    {
        while (_next == _count)
        {
            if (_groups == _reader.RowGroupCount)
            {
                record = default;
                return false;
            }

            Guarded(() => LoadAsync(_groups++));
        }

        string?[] fields = new string?[_columns.Width];
        for (int column = 0; column < fields.Length; column++)
        {
            fields[column] = _group[column] is { Length: > 0 } values ? values[_next] : null;
        }

        _next++;
        record = new InputRecord(++_number, [], 0) { Fields = fields };
        return true;
    }

    public Claim Read(in InputRecord record) => _row.Read(record.Fields);

    public void Dispose() => _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>The name of a list is that of the field that holds it, not of its element.</summary>
    private static string Name(DataField field) => field.Path.ToList()[0];

    private static bool IsText(Type type) => Array.IndexOf(Texts, type) >= 0;

    private async Task<int> LoadAsync(int index)
    {
        using ParquetRowGroupReader group = _reader.OpenRowGroupReader(index);
        _count = group.RowCount is >= 0 and <= MostRows ? (int)group.RowCount : throw new InvalidDataException("A row group of that size does not go into memory.");
        _next = 0;
        _group = new string?[_fields.Length][];
        for (int column = 0; column < _fields.Length; column++)
        {
            DataField field = _fields[column];
            _group[column] = _columns.IsUsed[column] ? await Values(group, field).ConfigureAwait(false) : [];
        }

        return _count;
    }

    private Task<string?[]> Values(ParquetRowGroupReader group, DataField field) => field.ClrType switch
    {
        Type type when type == typeof(DateTime) => Values<DateTime>(group, field, value => value.ToString(DateFormat, CultureInfo.InvariantCulture)),
        Type type when type == typeof(DateOnly) => Values<DateOnly>(group, field, value => value.ToString(DateFormat, CultureInfo.InvariantCulture)),
        Type type when type == typeof(int) => Values<int>(group, field, value => value.ToString(CultureInfo.InvariantCulture)),
        Type type when type == typeof(long) => Values<long>(group, field, value => value.ToString(CultureInfo.InvariantCulture)),
        Type type when type == typeof(short) => Values<short>(group, field, value => value.ToString(CultureInfo.InvariantCulture)),
        Type type when type == typeof(ReadOnlyMemory<byte>) => Values<ReadOnlyMemory<byte>>(group, field, value => Encoding.UTF8.GetString(value.Span)),
        _ => Values<ReadOnlyMemory<char>>(group, field, value => value.ToString()),
    };

    /// <summary>The text of each row; that of a list is its elements, separated by blanks.</summary>
    private async Task<string?[]> Values<T>(ParquetRowGroupReader group, DataField field, Func<T, string> text)
        where T : struct
    {
        long all = group.GetMetadata(field)?.MetaData?.NumValues ?? _count;
        int count = all >= _count && all <= MostValues ? (int)all : throw new InvalidDataException("A column of that size does not go into memory.");
        T[] values = new T[count];
        int[] definitions = new int[count], repetitions = new int[count];
        // A null that is a Memory is an empty one, and none at all is meant.
        Memory<int>? none = null;
        await group.ReadRawAsync<T>(
            field,
            values.AsMemory(),
            field.MaxDefinitionLevel == 0 ? none : definitions.AsMemory(),
            field.MaxRepetitionLevel == 0 ? none : repetitions.AsMemory()).ConfigureAwait(false);
        string?[] rows = new string?[_count];
        int row = -1, next = 0;
        for (int i = 0; i < count; i++)
        {
            row += repetitions[i] == 0 ? 1 : 0;
            if (definitions[i] == field.MaxDefinitionLevel || field.MaxDefinitionLevel == 0)
            {
                string value = text(values[next++]);
                rows[row] = rows[row] is { } before ? $"{before} {value}" : value;
            }
        }

        return row == _count - 1 ? rows : throw new InvalidDataException("A column has not as many rows as the file says.");
    }

    /// <summary>What the library throws at a broken file depends on where it is broken; whatever it is, the file cannot be read.</summary>
    private static T Guarded<T>(Func<Task<T>> read)
    {
        try
        {
            return read().GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or UnauthorizedAccessException))
        {
            throw new InvalidDataException($"the Parquet file is broken or of a kind that cannot be read ({exception.GetType().Name})", exception);
        }
    }
}
