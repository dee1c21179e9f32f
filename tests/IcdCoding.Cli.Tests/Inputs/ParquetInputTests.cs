using Parquet;
using Parquet.Schema;

namespace IcdCoding.Cli.Tests.Inputs;

public sealed class ParquetInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("icd-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Columns_OfTextNumberAndDate_AreRead()
    {
        string path = Path.Combine(_folder, "claims.parquet");
        DataField<long> id = new("CLM_ID");
        DataField<DateTime> date = new("service_date");
        DataField<string> dx1 = new("dx1", nullable: true), dx2 = new("dx2", nullable: true);
        await using (FileStream file = File.Create(path))
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, date, dx1, dx2), file))
        {
            for (int index = 0; index < 2; index++)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                await group.WriteAsync<long>(id, new long[] { (10 * index) + 1, (10 * index) + 2 });
                await group.WriteAsync<DateTime>(date, new DateTime[] { new(2026, 1, 15), new(2026, 11, 23) });
                await group.WriteAsync(dx1, (IReadOnlyCollection<string?>)["M62.81", "M17.11"]);
                await group.WriteAsync(dx2, (IReadOnlyCollection<string?>)["R53.1", null]);
            }
        }

        IcdRun run = IcdRun.Of("validate", "--input", path);
        Assert.True(run.Lines.Length == 4, run.Error);
        Assert.StartsWith("""{"id":"1","line":1,"edition":"FY2026","errors":1,""", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"2","line":2,"edition":"FY2027","errors":0,""", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"12","line":4,"edition":"FY2027","errors":0,""", run.Lines[3], StringComparison.Ordinal);
        Assert.StartsWith("icd: columns: id=CLM_ID, date=service_date\n4 rows: 2 errors", run.Error, StringComparison.Ordinal);
        // From a pipe, which cannot be wound, the same.
        Assert.Equal(run.Output, IcdRun.WithInput(new TrickleStream(await File.ReadAllBytesAsync(path), 777), "validate", "--input", "-").Output);
    }

    [Fact]
    public async Task List_IsReadInSequence()
    {
        string path = Path.Combine(_folder, "claims.parquet");
        DataField<string> id = new("id");
        DataField<string> element = new("element", nullable: true);
        ListField diagnoses = new("diagnoses", element);
        await using (FileStream file = File.Create(path))
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, diagnoses), file))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync(id, (IReadOnlyCollection<string?>)["a", "b"]);
            await group.WriteAsync(element, (IReadOnlyCollection<string?>)["M62.81", "R53.1", "M17.11"], new[] { 0, 1, 0 }.AsMemory());
        }

        IcdRun run = IcdRun.Of("validate", "--input", path, "--date", "2026-01-15");
        Assert.True(run.Lines.Length == 2, run.Error);
        Assert.StartsWith("""{"id":"a","line":1,"edition":"FY2026","errors":1,""", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"indexes\":[0,1]", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"b","line":2,"edition":"FY2026","errors":0,""", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void OwnFindings_AreNoClaims()
    {
        string path = Path.Combine(_folder, "findings.parquet");
        IcdRun.WithInput("broken\n", "validate", "--input", "-", "--output", path);
        IcdRun run = IcdRun.Of("validate", "--input", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The columns diagnoses, codes are all taken for the same", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(60)]
    public void BrokenFile_IsOneSentence(int length)
    {
        string whole = Path.Combine(_folder, "whole.parquet"), path = Path.Combine(_folder, "broken.parquet");
        IcdRun.WithInput("broken\n", "validate", "--input", "-", "--output", whole);
        File.WriteAllBytes(path, File.ReadAllBytes(whole)[..length]);
        IcdRun run = IcdRun.Of("validate", "--input", path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("the Parquet file is broken", run.Error, StringComparison.Ordinal);
    }
}
