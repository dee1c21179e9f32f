using System.Text.Json;

namespace IcdCoding.Cli.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Chart = """{"strength":[{"muscleGroup":"deltoid","region":"shoulder","side":"left","grade":3}],"diagnoses":["I69.398"]}""";
    private const string Claim = """{"id":"c1","date":"2026-11-23","diagnoses":["M62.81","I69.398"]}""";

    private readonly List<string> _files = [];

    public void Dispose() => _files.ForEach(File.Delete);

    [Fact]
    public void Review_ClaimAndChart_TellWhatIsThereAndWhatIsMissing()
    {
        IcdRun run = IcdRun.Of("review", "--claim", Written(Claim), "--evidence", Written(Chart));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("documented  strength:", run.Output, StringComparison.Ordinal);
        Assert.Contains("missing     distribution:", run.Output, StringComparison.Ordinal);
        Assert.Contains("supports    M62.5:", run.Output, StringComparison.Ordinal);
        Assert.Contains("possible fix: put I69.398 before M62.81", run.Output, StringComparison.Ordinal);
        Assert.Contains("no guidance is held for this code", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, IcdRun.Of("review", "--claim", Written(Claim), "--evidence", Written(Chart), "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void Review_Json_HasFindingsAndDiagnoses()
    {
        IcdRun run = IcdRun.WithInput(Chart, "review", "M62.81", "--date", "2026-11-23", "--evidence", "-", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(["ICD3002", "ICD7002"], json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        JsonElement diagnosis = Assert.Single(json.RootElement.GetProperty("diagnoses").EnumerateArray().ToArray());
        Assert.Equal(["strength", "cause"], diagnosis.GetProperty("met").EnumerateArray().Select(element => element.GetProperty("id").GetString()));
        Assert.Equal("M62.512", diagnosis.GetProperty("supports")[0].GetProperty("codes")[0].GetString());
    }

    [Fact]
    public void Review_ChartInsideTheClaim_IsTheSame()
    {
        string whole = Written(Claim[..^1] + $",\"evidence\":{Chart}}}");
        Assert.Equal(IcdRun.Of("review", "--claim", Written(Claim), "--evidence", Written(Chart)), IcdRun.Of("review", "--claim", whole));
        IcdRun both = IcdRun.Of("review", "--claim", whole, "--evidence", Written(Chart));
        Assert.Equal((2, ""), (both.ExitCode, both.Output));
        Assert.Contains("leave out --evidence", both.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Claim, """{"strenght":[]}""", "'strenght' is not known")]
    [InlineData("""{"diagnoses":["M62.81"]}""", Chart, "date is missing")]
    [InlineData("[]", Chart, "not a JSON object")]
    public void Review_WhatCannotBeRead_IsBadUsage(string claim, string chart, string expected)
    {
        IcdRun run = IcdRun.Of("review", "--claim", Written(claim), "--evidence", Written(chart));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--evidence FILE", "review", "M62.81")]
    [InlineData("--claim FILE, or its codes", "review", "--evidence", "-")]
    [InlineData("cannot both be standard input", "review", "--evidence", "-", "--claim", "-")]
    [InlineData("cannot read 'nowhere.json'", "review", "M62.81", "--evidence", "nowhere.json")]
    public void Review_BadUsage_SaysWhatIsMissing(string expected, params string[] arguments)
    {
        IcdRun run = IcdRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private string Written(string text)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        _files.Add(path);
        return path;
    }
}
