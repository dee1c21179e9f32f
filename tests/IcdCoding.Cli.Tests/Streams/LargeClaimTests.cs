using System.Text.Json;

namespace IcdCoding.Cli.Tests.Streams;

/// <summary>A claim that is too large for some rules: every form of the answer says which.</summary>
public sealed class LargeClaimTests
{
    private static readonly string[] Codes = [.. Icd10Cm.Latest.Codes.Where(entry => entry.IsBillable).Take(249).Select(entry => entry.Code.ToString()), "M62.81", "R53.1"];

    private static string Claim(int count) => $$"""{"id":"many","date":"2026-11-23","diagnoses":[{{string.Join(',', Codes.TakeLast(count).Select(code => $"\"{code}\""))}}]}""";

    [Fact]
    public void Ndjson_NamesTheRules_AndTheSummaryCounts()
    {
        IcdRun run = IcdRun.WithInput(Claim(251) + "\n" + Claim(250) + "\n", "validate", "--input", "-");
        using JsonDocument large = JsonDocument.Parse(run.Lines[0]);
        Assert.Equal(
            ("ICD2001", "a claim of at most 250 diagnoses"),
            large.RootElement.GetProperty("rulesNotRun").EnumerateArray().Select(rule => (rule.GetProperty("rule").GetString()!, rule.GetProperty("needs").GetString()!)).First(rule => rule.Item1 == "ICD2001"));
        Assert.DoesNotContain("\"rule\":\"ICD2001\",\"severity\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"rule\":\"ICD2001\",\"severity\"", run.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("rulesNotRun", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("on 1 claim with too many diagnoses not all rules ran", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_NamesTheRules()
    {
        using JsonDocument report = JsonDocument.Parse(IcdRun.Of(["validate", .. Codes, "--format", "json"]).Output);
        Assert.Contains(report.RootElement.GetProperty("rulesNotRun").EnumerateArray(), rule => rule.GetProperty("rule").GetString() == "ICD2001");
    }

    [Fact]
    public void Sarif_HasANotification()
    {
        using JsonDocument log = JsonDocument.Parse(IcdRun.Of(["validate", .. Codes, "--format", "sarif"]).Output);
        JsonElement invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.True(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains(
            invocation.GetProperty("toolExecutionNotifications").EnumerateArray(),
            notification => notification.GetProperty("associatedRule").GetProperty("id").GetString() == "ICD2001" && notification.GetProperty("level").GetString() == "warning");
    }

    [Fact]
    public void Text_NamesTheRules() => Assert.Contains("not run: ICD2001", IcdRun.Of(["validate", .. Codes]).Output, StringComparison.Ordinal);

    [Fact]
    public void Csv_HasARowARule()
    {
        IcdRun run = IcdRun.WithInput(Claim(251), "validate", "--input", "-", "--format", "csv");
        Assert.Contains("many,1,FY2027,ICD2001,not-run,,,not run for want of a claim of at most 250 diagnoses,,,", run.Lines);
    }

    [Theory]
    [InlineData("=cmd|calc", "'=cmd|calc")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\\t=x", "'\t=x")]
    [InlineData("a=b", "a=b")]
    public void CsvField_ThatASpreadsheetWouldRun_BeginsWithAnApostrophe(string id, string field)
    {
        string claim = $$"""{"id":"{{id}}","date":"2026-11-23","diagnoses":["M62.81","R53.1"]}""";
        Assert.StartsWith(field + ",1,", IcdRun.WithInput(claim, "validate", "--input", "-", "--format", "csv").Lines[1], StringComparison.Ordinal);
    }
}
