using System.Globalization;
using IcdCoding.Claims;
using IcdCoding.Cli.Streams;
using Parquet;
using Parquet.Schema;

namespace IcdCoding.Cli.Inputs;

/// <summary>Claims of an Apache Parquet file, a row a claim: columns as in CSV, or the diagnoses as a list. Memory holds the columns that are read of one row group.</summary>
internal sealed class ParquetClaimReader : IClaimReader
{
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
        _reader = Guarded(() => ParquetReader.CreateAsync(stream, leaveStreamOpen: false));
        _fields = _reader.Schema.GetDataFields();
        _columns = ClaimColumns.Of([.. _fields.Select(Name)], names, defaults.Date is null);
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

            Load(_groups++);
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

    private static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(byte[]) || type == typeof(DateTime) || type == typeof(DateOnly) || type == typeof(int) || type == typeof(long) || type == typeof(short);

    private void Load(int index)
    {
        using ParquetRowGroupReader group = _reader.OpenRowGroupReader(index);
        _count = checked((int)group.RowCount);
        _next = 0;
        _group = new string?[_fields.Length][];
        for (int column = 0; column < _fields.Length; column++)
        {
            DataField field = _fields[column];
            _group[column] = _columns.IsUsed[column] ? Guarded(() => Values(group, field)) : [];
        }
    }

    private async Task<string?[]> Values(ParquetRowGroupReader group, DataField field)
    {
        int count = field.MaxRepetitionLevel == 0 ? _count : checked((int)(group.GetMetadata(field)?.MetaData?.NumValues ?? _count));
        int[] levels = new int[field.MaxRepetitionLevel == 0 ? 0 : count];
        Memory<int>? repetitions = field.MaxRepetitionLevel == 0 ? null : levels.AsMemory();
        string?[] values = new string?[count];
        if (field.ClrType == typeof(string))
        {
            await group.ReadAsync(field, values.AsMemory()!, repetitions).ConfigureAwait(false);
        }
        else if (field.ClrType == typeof(byte[]))
        {
            byte[]?[] bytes = new byte[]?[count];
            await group.ReadAsync(field, bytes.AsMemory()!, repetitions).ConfigureAwait(false);
            values = [.. bytes.Select(value => value is null ? null : System.Text.Encoding.UTF8.GetString(value))];
        }
        else
        {
            values = field.ClrType == typeof(DateTime) ? await Text<DateTime>(group, field, count, repetitions, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ConfigureAwait(false)
                : field.ClrType == typeof(DateOnly) ? await Text<DateOnly>(group, field, count, repetitions, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ConfigureAwait(false)
                : field.ClrType == typeof(int) ? await Text<int>(group, field, count, repetitions, value => value.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false)
                : field.ClrType == typeof(long) ? await Text<long>(group, field, count, repetitions, value => value.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false)
                : await Text<short>(group, field, count, repetitions, value => value.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        }

        return field.MaxRepetitionLevel == 0 ? values : Joined(values, levels);
    }

    private static async Task<string?[]> Text<T>(ParquetRowGroupReader group, DataField field, int count, Memory<int>? repetitions, Func<T, string> text)
        where T : struct
    {
        if (!field.IsNullable && field.MaxDefinitionLevel == 0)
        {
            T[] plain = new T[count];
            await group.ReadAsync(field, plain.AsMemory(), repetitions).ConfigureAwait(false);
            return [.. plain.Select(text)];
        }

        T?[] values = new T?[count];
        await group.ReadAsync(field, values.AsMemory(), repetitions).ConfigureAwait(false);
        return [.. values.Select(value => value is { } known ? text(known) : null)];
    }

    /// <summary>The elements of the list of each row, separated by blanks.</summary>
    private string?[] Joined(string?[] values, int[] levels)
    {
        string?[] rows = new string?[_count];
        int row = -1;
        for (int i = 0; i < values.Length; i++)
        {
            row += levels[i] == 0 ? 1 : 0;
            rows[row] = values[i] is { } value ? rows[row] is { } before ? $"{before} {value}" : value : rows[row];
        }

        return rows;
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
