using System.Text;
using System.Text.Json;
using CsCheck;

namespace IcdCoding.Cli.Tests.Streams;

public sealed class StreamPropertyTests
{
    private static readonly Gen<string> Lines = Gen.Frequency(
        (3, Gen.Const("""{"id":"c","date":"2026-11-23","diagnoses":["M17.11"]}""")),
        (1, Gen.Const("""{"id":"c","date":"2026-11-23","diagnoses":["M62.81","R53.1"]}""")),
        (1, Gen.Const("""{"id":"c","date":"2026-11-23","diagnoses":[]}""")),
        (1, Gen.OneOf("", "{", "[]", "null", "7", "broken", "\"{\"", "{\"id\":")),
        (2, Gen.String[0, 30].Select(text => text.Replace('\n', ' '))));

    [Fact]
    public void Records_AreAsManyAsLines_InTheirOrder() => Lines.Array[1, 40].Sample(
        lines =>
        {
            IcdRun run = IcdRun.WithInput(string.Join('\n', lines) + "\n", "validate", "--input", "-", "--input-format", "ndjson");
            Assert.Equal(lines.Length, run.Lines.Length);
            for (int i = 0; i < lines.Length; i++)
            {
                using JsonDocument record = JsonDocument.Parse(run.Lines[i]);
                Assert.Equal(i + 1, record.RootElement.GetProperty("line").GetInt32());
            }
        },
        iter: 200);

    /// <summary>Fields of any text, quoted as RFC 4180 has it: a row for each, whatever is in them.</summary>
    [Fact]
    public void Rows_AreAsManyAsWereWritten() => Gen.Select(Gen.String[0, 12], Gen.String[0, 12]).Array[1, 20].Sample(
        rows =>
        {
            StringBuilder table = new("id,note,date,dx1\n");
            foreach ((string id, string note) in rows)
            {
                table.Append(Quoted("x" + id)).Append(',').Append(Quoted(note)).Append(",2026-11-23,M17.11\n");
            }

            IcdRun run = IcdRun.WithInput(table.ToString(), "validate", "--input", "-");
            Assert.Equal(rows.Length, run.Lines.Length);
            Assert.All(run.Lines.Zip(rows), pair =>
            {
                using JsonDocument record = JsonDocument.Parse(pair.First);
                Assert.True(record.RootElement.TryGetProperty("edition", out _) || pair.Second.Item1.Any(char.IsSurrogate) || pair.Second.Item1.Contains('\uFFFD', StringComparison.Ordinal), pair.First);
            });

            static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        },
        iter: 200);

    [Theory]
    [InlineData(12_000, 98_403, 0.12, 3, "12,000 of 98,403 pages, 4,000 a second, 0:22 left")]
    [InlineData(500, 0, null, 2, "500 pages, 250 a second")]
    [InlineData(100, 0, 0.01, 100, "100 pages, 1 a second, 2:45:00 left")]
    public void Progress_HasRateAndTimeLeft(long done, long total, double? part, int seconds, string text) =>
        Assert.Equal(text, IcdCoding.Cli.Streams.ProgressLine.Text(done, total, part, "pages", TimeSpan.FromSeconds(seconds)));
}
