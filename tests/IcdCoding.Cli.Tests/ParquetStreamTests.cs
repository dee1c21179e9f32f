using Parquet;
using Parquet.Schema;

namespace IcdCoding.Cli.Tests;

public sealed class ParquetStreamTests : IDisposable
{
    private const string Claims = """
        {"id":"c1","date":"2026-11-23","diagnoses":["M62.81","R53.1"]}
        {"id":"c2","date":"2026-11-23","diagnoses":["M17.11"]}
        broken
        {"date":"2026-11-23","diagnoses":["I10.9"]}

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("icd-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Rows_AreThoseOfTheCsv()
    {
        string parquet = Path.Combine(_folder, "findings.parquet");
        IcdRun run = IcdRun.WithInput(Claims, "validate", "--input", "-", "--output", parquet);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        string csv = Path.Combine(_folder, "findings.csv");
        IcdRun.WithInput(Claims, "validate", "--input", "-", "--output", csv);

        (string header, List<string?[]> rows) = await Read(parquet);
        string[] lines = await File.ReadAllLinesAsync(csv);
        Assert.Equal(lines[0], header);
        Assert.Equal(lines[1..], rows.Select(row => string.Join(',', row.Select(Quoted))));
        Assert.Equal(["c1", "1", "FY2027", "ICD2001", "error", "1 2", "M62.81 R53.1"], rows[0].Take(7));
        Assert.Equal([null, "3", null, "unreadable", "error", null, null], rows[1].Take(7));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task StandardOutput_TakesTheSameFile()
    {
        string parquet = Path.Combine(_folder, "findings.parquet");
        IcdRun.WithInput(Claims, "validate", "--input", "-", "--output", parquet);
        MemoryStream output = new();
        Assert.Equal(1, IcdApp.Run(
            ["validate", "--input", "-", "--format", "parquet"],
            new Surroundings(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Claims)), output, TextWriter.Null, false, false, () => IcdRun.Today, CancellationToken.None)));
        Assert.Equal(await File.ReadAllBytesAsync(parquet), output.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(45_001)]
    public async Task AnyNumberOfRows_IsWrittenInOrder(int count)
    {
        string parquet = Path.Combine(_folder, "findings.parquet");
        IcdRun.WithInput(string.Concat(Enumerable.Repeat("broken\n", count)), "validate", "--input", "-", "--output", parquet);
        (_, List<string?[]> rows) = await Read(parquet);
        Assert.Equal(Enumerable.Range(1, count).Select(line => $"{line}"), rows.Select(row => row[1]));
    }

    [Fact]
    public void FormThatIsNamed_SpeaksBeforeTheExtension()
    {
        string output = Path.Combine(_folder, "findings.parquet");
        IcdRun.WithInput(Claims, "validate", "--input", "-", "--output", output, "--format", "ndjson");
        Assert.StartsWith("{\"id\":\"c1\"", File.ReadAllText(output), StringComparison.Ordinal);
    }

    private static string Quoted(string? field) => field is null ? "" : field.AsSpan().ContainsAny(",\"") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static async Task<(string Header, List<string?[]> Rows)> Read(string path)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        DataField[] fields = reader.Schema.GetDataFields();
        List<string?[]> rows = [];
        for (int index = 0; index < reader.RowGroupCount; index++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(index);
            int count = (int)group.RowCount, first = rows.Count;
            rows.AddRange(Enumerable.Range(0, count).Select(_ => new string?[fields.Length]));
            for (int column = 0; column < fields.Length; column++)
            {
                string?[] values = new string?[count];
                if (fields[column].ClrType == typeof(long))
                {
                    long[] numbers = new long[count];
                    await group.ReadAsync<long>(fields[column], numbers.AsMemory());
                    values = [.. numbers.Select(number => $"{number}")];
                }
                else
                {
                    await group.ReadAsync(fields[column], values.AsMemory()!);
                }

                for (int row = 0; row < count; row++)
                {
                    rows[first + row][column] = values[row];
                }
            }
        }

        return (string.Join(',', fields.Select(field => field.Name)), rows);
    }
}
