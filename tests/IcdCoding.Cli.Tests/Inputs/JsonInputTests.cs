using System.Text.Json;

namespace IcdCoding.Cli.Tests.Inputs;

public sealed class JsonInputTests
{
    private const string Claim = """{"id":"a","date":"2026-01-15","diagnoses":["M62.81","R53.1"]}""";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly string Pretty = JsonSerializer.Serialize(JsonDocument.Parse(Claim), Indented);

    [Fact]
    public void Array_HasOneRecordAnElement_WithItsPlace()
    {
        IcdRun run = Json($"[{Claim},\n{Claim.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)} ]");
        Assert.StartsWith("""{"id":"a","line":1,"element":1,"edition":"FY2026","errors":1,""", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"b","line":2,"element":2,"edition":"FY2026","errors":1,""", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("2 claims: 2 errors", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}\n{0}")]
    [InlineData("{0}{0}")]
    [InlineData("[{0}]")]
    [InlineData("\uFEFF\n\n[\n{0},\n{0}\n]\n")]
    public void PrettyPrintedObjects_AreRead(string layout)
    {
        int count = layout.Split("{0}").Length - 1;
        IcdRun run = Json(layout.Replace("{0}", Pretty, StringComparison.Ordinal));
        Assert.Equal(count, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.Contains("\"errors\":1", line, StringComparison.Ordinal));
    }

    [Fact]
    public void FaultInsideOneElement_CostsThatElement()
    {
        IcdRun run = Json($$"""[{"id":"x","date":},7,"a, b",[{{Claim}}],null,{{Claim}}]""");
        Assert.Equal(6, run.Lines.Length);
        Assert.All(run.Lines[..5], line => Assert.Contains("not a JSON object", line, StringComparison.Ordinal));
        Assert.Contains("\"element\":6,\"edition\":\"FY2026\",\"errors\":1", run.Lines[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{0},\n{0}", 3, "the array does not end: the file was cut off")]
    [InlineData("[{0},\n{\"id\":\"b\",", 2, "the value that begins on line 2 does not end: nothing behind it could be read")]
    [InlineData("[{0}]\nrest", 2, "not a JSON object")]
    public void FileThatWasCutOff_SaysSo(string text, int records, string error)
    {
        IcdRun run = Json(text.Replace("{0}", Claim, StringComparison.Ordinal));
        Assert.True(run.Lines.Length >= records);
        Assert.Contains(run.Lines, line => line.Contains(error, StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void ValueOverTheLimit_IsAnErrorAndTheNextIsRead()
    {
        IcdRun run = Json($"[{Claim[..^1]},\"x\":\"{new string('y', 5 << 20)}\"}},{Claim}]");
        Assert.Equal("""{"id":null,"line":1,"element":1,"error":"a claim of more than 4 MiB"}""", run.Lines[0]);
        Assert.Contains("\"errors\":1", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void LinesWithABrokenFirst_StayLines()
    {
        IcdRun run = Json("{\"id\":\"x\",\n" + Claim + "\nbroken\n");
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("{\"id\":\"x\",\"line\":1,\"error\":", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"a\",\"line\":2,\"edition\":", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"a\",\"line\":2,\"edition\":", Json("broken\n" + Claim).Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void TableForms_HaveTheElement()
    {
        IcdRun run = IcdRun.WithInput($"[{Claim},7]", "validate", "--input", "-", "--format", "csv");
        Assert.StartsWith("id,line,element,edition,", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("a,1,1,FY2026,ICD2001,error,1 2,M62.81 R53.1,", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith(",1,2,,unreadable,error,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void ClaimWithoutDiagnoses_IsNotClean()
    {
        IcdRun run = Json("""{"date":"2026-01-15","diagnoses":[]}""");
        Assert.Contains("ICD6003", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private static IcdRun Json(string text) => IcdRun.WithInput(text, "validate", "--input", "-");
}
