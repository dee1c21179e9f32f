using System.Text;
using System.Text.Json;
using IcdCoding.Cli.Inputs;

namespace IcdCoding.Cli.Tests;

public sealed class StreamTests
{
    internal const string Clean = """{"id":"c1","date":"2026-11-23","setting":"professional","diagnoses":["M17.11"]}""";

    /// <summary>Longer than any machine takes; a test that would wait for ever fails instead.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void Evidence_InsideTheClaim_IsComparedWithIt()
    {
        IcdRun run = Ndjson(
            """{"id":"c1","date":"2026-11-23","diagnoses":["M62.81"],"evidence":{"strength":[{"muscleGroup":"deltoid","region":"shoulder","side":"left","grade":3}]}}""" + "\n"
            + """{"id":"c2","date":"2026-11-23","diagnoses":["M62.81"],"evidence":null}""" + "\n"
            + """{"id":"c3","date":"2026-11-23","evidence":{"strength":[{"muscleGroup":"deltoid","region":"shoulder","grade":9}]},"diagnoses":["M62.81"]}""" + "\n"
            + """{"id":"c4","date":"2026-11-23","diagnoses":["M62.81"],"evidence":7}""" + "\n");
        Assert.Contains("\"rule\":\"ICD7002\"", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\"rule\":\"ICD700", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c3","line":3,"error":"evidence.strength[0].grade: """, run.Lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c4","line":4,"error":"evidence: """, run.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_CleanAndConflictingLine_OneRecordEachAndExitCode1()
    {
        IcdRun run = Ndjson(Clean + "\n" + """{"id":"c2","date":"2026-11-23","diagnoses":["M62.81",{"code":"R53.1","poa":"Y"}]}""" + "\n");
        Assert.Equal("""{"id":"c1","line":1,"edition":"FY2027","errors":0,"warnings":0,"findings":[]}""", run.Lines[0]);
        Assert.StartsWith("""{"id":"c2","line":2,"edition":"FY2027","errors":1,"warnings":0,"findings":[{"rule":"ICD2001",""", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ICD2001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_OnlyCleanLines_ExitCode0() => Assert.Equal(0, Ndjson(Clean + "\n" + Clean).ExitCode);

    [Theory]
    [InlineData("", "null", "empty")]
    [InlineData("{", "null", "byte")]
    [InlineData("[]", "null", "object")]
    [InlineData("null", "null", "object")]
    [InlineData("\0", "null", "")]
    [InlineData("""{"id":"a","date":"2026-11-23","diagnoses":["I10"]} {}""", "\"a\"", "")]
    [InlineData("""{"id":"a","date":"2026-11-23","diagnoses":["I10\u0000"]""", "\"a\"", "byte")]
    [InlineData("""{"id":"a","date":"2026-02-30","diagnoses":["I10"]}""", "\"a\"", "date: '2026-02-30'")]
    [InlineData("""{"id":"a","date":"2026-11-23","diagnosis":["I10"]}""", "\"a\"", "'diagnosis' is not a property of a claim; did you mean 'diagnoses'?")]
    [InlineData("""{"date":"2026-02-30","diagnoses":["I10"],"id":"behind"}""", "\"behind\"", "date: '2026-02-30'")]
    [InlineData("""{"id":"a","date":20261123,"diagnoses":["I10"]}""", "\"a\"", "date")]
    [InlineData("""{"id":"a","diagnoses":["I10"]}""", "\"a\"", "date is missing")]
    [InlineData("""{"id":"a","date":"2026-11-23"}""", "\"a\"", "diagnoses")]
    [InlineData("""{"id":"a","date":"2026-11-23","diagnoses":"I10"}""", "\"a\"", "diagnoses")]
    [InlineData("""{"id":"a","date":"2026-11-23","diagnoses":["I10",7]}""", "\"a\"", "diagnoses[1]")]
    [InlineData("""{"id":"a","date":"2026-11-23","diagnoses":[{"poa":"Y"}]}""", "\"a\"", "diagnoses[0]")]
    [InlineData("""{"id":"a","date":"2026-11-23","diagnoses":[{"code":7}]}""", "\"a\"", "diagnoses[0].code")]
    [InlineData("""{"id":"a","date":"2026-11-23","setting":"moon","diagnoses":["I10"]}""", "\"a\"", "setting: 'moon'")]
    [InlineData("""{"id":"a","date":"2026-11-23","sex":"x","diagnoses":["I10"]}""", "\"a\"", "sex: 'x'")]
    [InlineData("""{"id":"a","date":"2026-11-23","birthDate":"1950","diagnoses":["I10"]}""", "\"a\"", "birthDate: '1950'")]
    [InlineData("""{"id":["a"],"date":"2026-11-23","diagnoses":["I10"]}""", "null", "id")]
    [InlineData("""{"id":"\ud800","date":"2026-11-23","diagnoses":["I10"]}""", "null", "Unicode")]
    public void Stream_LineThatCannotBeRead_IsAnErrorRecordAndTheStreamGoesOn(string line, string id, string error)
    {
        IcdRun run = Ndjson(Clean + "\n" + line + "\n" + Clean.Replace("c1", "c3", StringComparison.Ordinal) + "\n");
        Assert.Equal(3, run.Lines.Length);
        using JsonDocument record = JsonDocument.Parse(run.Lines[1]);
        Assert.Equal(id, record.RootElement.GetProperty("id").GetRawText());
        Assert.Equal(2, record.RootElement.GetProperty("line").GetInt64());
        Assert.Contains(error, record.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c3","line":3,"edition":"FY2027",""", run.Lines[2], StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Stream_InvalidUtf8_IsAnErrorRecord()
    {
        byte[] line = Encoding.Latin1.GetBytes("""{"id":"M""" + "\u00fc" + """ller","date":"2026-11-23","diagnoses":["I10"]}""" + "\n");
        IcdRun run = IcdRun.WithInput(new MemoryStream([.. line, .. Encoding.UTF8.GetBytes(Clean)]), "validate", "--input", "-");
        Assert.Contains("\"error\":", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c1","line":2,"edition":""", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_ByteOrderMarkCarriageReturnsAndNoFinalLineEnd_AreForgiven()
    {
        IcdRun run = Ndjson("\uFEFF" + Clean + "\r\n" + Clean + "\r\n" + Clean);
        Assert.Equal(3, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.Contains("\"errors\":0", line, StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Stream_DatesOutsideAllEditions_AreFindingsNotExceptions()
    {
        IcdRun run = Ndjson("""
            {"id":"old","date":"2015-09-30","diagnoses":["I10"]}
            {"id":"first","date":"0001-01-01","diagnoses":["I10"]}
            {"id":"last","date":"9999-12-31","diagnoses":["I10"]}
            """);
        Assert.Contains("\"edition\":null,\"errors\":1", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("ICD1003", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("\"edition\":\"FY2027\",\"errors\":0", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_LineOfAMegabyte_IsRead()
    {
        string line = Clean[..^1] + ",\"evidence\":{\"context\":[\"" + new string('x', 1 << 20) + "\"]}}";
        IcdRun run = IcdRun.WithInput(new TrickleStream(Encoding.UTF8.GetBytes(line + "\n" + Clean), 10_007), "validate", "--input", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public void Stream_LineOverTheLimit_IsAnErrorRecordAndTheStreamGoesOn()
    {
        string line = Clean[..^1] + ",\"remark\":\"" + new string('x', LineReader.MaxLength) + "\"}";
        IcdRun run = Ndjson(Clean + "\n" + line + "\n" + Clean);
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("""{"id":null,"line":2,"error":""", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c1","line":3,"edition":""", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_TenThousandDiagnoses_AreAnswered()
    {
        string codes = string.Join(",", Icd10Cm.Latest.Codes.Where(code => code.IsBillable).Take(10_000).Select(code => $"\"{code}\""));
        IcdRun run = Ndjson($$"""{"id":"many","date":"2026-11-23","diagnoses":[{{codes}}]}""");
        Assert.StartsWith("""{"id":"many","line":1,"edition":"FY2027","errors":""", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65_536)]
    public void Stream_ManyLinesHoweverTheyArrive_KeepTheirOrder(int bytesAtOnce)
    {
        const int Count = 3_000;
        StringBuilder input = new();
        for (int i = 1; i <= Count; i++)
        {
            input.Append(i % 7 == 0 ? "broken\n" : Clean.Replace("c1", $"c{i}", StringComparison.Ordinal) + "\n");
        }

        IcdRun run = IcdRun.WithInput(new TrickleStream(Encoding.UTF8.GetBytes(input.ToString()), bytesAtOnce), "validate", "--input", "-");
        Assert.Equal(Count, run.Lines.Length);
        for (int i = 1; i <= Count; i++)
        {
            string start = i % 7 == 0 ? $"{{\"id\":null,\"line\":{i},\"error\":" : $"{{\"id\":\"c{i}\",\"line\":{i},\"edition\":";
            Assert.StartsWith(start, run.Lines[i - 1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("BW21ZZZ")]
    [InlineData("V58.69")]
    [InlineData("M54.5")]
    [InlineData("s82821")]
    [InlineData("ICD10:I10.")]
    public void Stream_AnyCode_IsJudgedAsFromArguments(string code)
    {
        using JsonDocument single = JsonDocument.Parse(IcdRun.Of("validate", code, "--format", "json").Output);
        using JsonDocument record = JsonDocument.Parse(Ndjson($$"""{"date":"2026-11-23","diagnoses":["{{code}}"]}""").Output);
        Assert.Equal(single.RootElement.GetProperty("findings").GetRawText(), record.RootElement.GetProperty("findings").GetRawText());
    }

    [Fact]
    public void Stream_LineWithoutDate_TakesTheOption()
    {
        IcdRun run = IcdRun.WithInput("""{"diagnoses":["M54.5"]}""", "validate", "--input", "-", "--date", "2020-05-01");
        Assert.Equal("""{"id":null,"line":1,"edition":"FY2020-apr","errors":0,"warnings":0,"findings":[]}""", Assert.Single(run.Lines));
    }

    [Fact]
    public async Task Stream_LineFromAProgramThatWaits_IsAnsweredBeforeTheNextIsSent()
    {
        using System.IO.Pipes.AnonymousPipeServerStream send = new(System.IO.Pipes.PipeDirection.Out);
        using System.IO.Pipes.AnonymousPipeClientStream input = new(System.IO.Pipes.PipeDirection.In, send.ClientSafePipeHandle);
        using System.IO.Pipes.AnonymousPipeServerStream output = new(System.IO.Pipes.PipeDirection.Out);
        using System.IO.Pipes.AnonymousPipeClientStream receive = new(System.IO.Pipes.PipeDirection.In, output.ClientSafePipeHandle);
        using StreamReader records = new(receive);
        StringWriter error = new();
        Task<int> run = Task.Run(() => IcdApp.Run(["validate", "--input", "-"], new Surroundings(input, output, error, false, false, () => IcdRun.Today, CancellationToken.None)));
        for (int i = 1; i <= 3; i++)
        {
            send.Write(Encoding.UTF8.GetBytes(Clean + "\n"));
            string? record = await records.ReadLineAsync().WaitAsync(Patience);
            Assert.Contains($"\"line\":{i},", record, StringComparison.Ordinal);
        }

        send.Dispose();
        Assert.Equal(0, await run.WaitAsync(Patience));
    }

    [Fact]
    public async Task Stream_Interrupted_EndsAfterWholeLines()
    {
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim sent = new();
        using StalledStream input = new(Encoding.UTF8.GetBytes(Clean + "\n" + Clean[..20]), sent);
        stop.CancelAfter(TimeSpan.FromSeconds(1));
        IcdRun run = await Task.Run(() => IcdRun.WithInput(input, stop.Token, "validate", "--input", "-")).WaitAsync(Patience);
        Assert.StartsWith("""{"id":"c1","line":1,"edition":""", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("stopped", run.Error, StringComparison.Ordinal);
        Assert.Equal(130, run.ExitCode);
        sent.Set();
    }

    private static IcdRun Ndjson(string input) => IcdRun.WithInput(input, "validate", "--input", "-");
}
