using System.Text.Json;

namespace IcdCoding.Cli.Tests;

public sealed class ValidateCommandTests
{
    private const string Weakness = """{"id":null,"edition":"FY2026","errors":1,"warnings":0,"findings":[{"rule":"ICD2001","severity":"error","codes":["M62.81","R53.1"],"indexes":[0,1],"message":"M62.81 and R53.1 cannot be reported together: R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"; unrelated conditions (I.A.12.a): acknowledge","citation":{"owner":"R53.1","kind":"excludes1","text":"muscle weakness (generalized) (M62.81)"},"guideline":"I.A.12.a (FY2026)","suggestions":[{"action":"remove","index":1,"codes":[],"text":"remove R53.1 (diagnosis 2)","preferred":true,"question":false},{"action":"acknowledge","codes":[],"text":"report both, and record why: the two conditions are unrelated to each other (guidelines I.A.12.a)","preferred":false,"question":false}]}]}""";

    [Fact]
    public void Validate_Excludes1PairAsJson_IsOneLineWithCitation()
    {
        IcdRun run = IcdRun.Of("validate", "M62.81", "R53.1", "--date", "2026-01-15", "--format", "json");
        Assert.Equal(Weakness + "\n", run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Validate_CodesSeparatedByCommasWithoutDots_AreTheSameClaim() =>
        Assert.Equal(Weakness + "\n", IcdRun.Of("validate", "m6281,R531", "--date", "2026-01-15", "--format", "json").Output);

    [Fact]
    public void Validate_Excludes1PairAsText_PrintsFindingPathAndEdition()
    {
        IcdRun run = IcdRun.Of("validate", "M62.81", "R53.1", "--date", "2026-01-15");
        Assert.Equal("1. M62.81  Muscle weakness (generalized)", run.Lines[0]);
        Assert.Equal("""   error ICD2001: M62.81 and R53.1 cannot be reported together: R53.1 Excludes1 "muscle weakness (generalized) (M62.81)"; unrelated conditions (I.A.12.a): acknowledge [diagnoses 1, 2]""", run.Lines[1]);
        Assert.Contains("Chapter 18 > R50-R69 > R53 > R53.1", run.Output, StringComparison.Ordinal);
        Assert.Contains("FY2026", run.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("notes reconstructed", run.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Validate_CleanClaimWithoutDate_IsJudgedToday()
    {
        IcdRun run = IcdRun.Of("validate", "M17.11", "--format", "json");
        Assert.Equal("""{"id":null,"edition":"FY2027","errors":0,"warnings":0,"findings":[]}""" + "\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("zzzz", "ICD1001")]
    [InlineData("250.00", "ICD1006")]
    [InlineData("BW21ZZZ", "ICD1006")]
    [InlineData("@zzzz", "ICD1001")]
    public void Validate_TextThatIsNoCode_IsAFindingNotAUsageError(string text, string rule)
    {
        IcdRun run = IcdRun.Of("validate", text, "--format", "json");
        using JsonDocument report = JsonDocument.Parse(run.Output);
        Assert.Equal(rule, Assert.Single(report.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("rule").GetString());
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Validate_TextJsonAndSarif_TellTheSameFindings()
    {
        string[] claim = ["M62.81", "R53.1", "M54.5", "I10", "I10", "S82.821"];
        string[] text = [.. IcdRun.Of(["validate", .. claim]).Lines.Select(line => line.Trim()).Where(line => line.StartsWith("error ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1].TrimEnd(':'))];
        using JsonDocument json = JsonDocument.Parse(IcdRun.Of(["validate", .. claim, "--format", "json"]).Output);
        using JsonDocument sarif = JsonDocument.Parse(IcdRun.Of(["validate", .. claim, "--format", "sarif"]).Output);
        JsonElement results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results");
        JsonElement[] errors = [.. json.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("severity").GetString() == "error")];
        Assert.True(errors.Length >= 4);
        Assert.Equal(json.RootElement.GetProperty("errors").GetInt32(), errors.Length);
        Assert.Equal(text, errors.Select(finding => finding.GetProperty("rule").GetString()));
        Assert.Equal(text, results.EnumerateArray().Where(result => result.GetProperty("level").GetString() == "error").Select(result => result.GetProperty("ruleId").GetString()));
        JsonElement rule = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal(IcdCoding.Claims.ClaimValidator.AllRules.Single(known => known.Id == rule.GetProperty("id").GetString()).HelpLink, rule.GetProperty("helpUri").GetString());
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("2026-13-01", "validate", "I10", "--date", "2026-13-01")]
    [InlineData("yesterday", "lookup", "I10", "--date", "yesterday")]
    [InlineData("2015-09-30", "lookup", "I10", "--date", "2015-09-30")]
    [InlineData("clinic", "validate", "I10", "--setting", "clinic")]
    [InlineData("x", "validate", "I10", "--sex", "x")]
    [InlineData("19500203", "validate", "I10", "--birth-date", "19500203")]
    [InlineData("yaml", "validate", "I10", "--format", "yaml")]
    [InlineData("xlsx", "validate", "--input", "-", "--format", "xlsx")]
    [InlineData("parquet", "validate", "I10", "--format", "parquet")]
    [InlineData("--bogus", "validate", "I10", "--bogus")]
    [InlineData("2 indicators", "validate", "I10", "--poa", "Y,N")]
    [InlineData("I10", "validate", "I10", "--input", "-")]
    [InlineData("--sex", "validate", "--input", "-", "--sex", "f")]
    [InlineData("codes", "validate")]
    [InlineData("no-such-file", "validate", "--input", "no-such-file.ndjson")]
    [InlineData("nonsense", "nonsense")]
    [InlineData("2014-01-01", "serve", "--date", "2014-01-01")]
    [InlineData("clinic", "serve", "--setting", "clinic")]
    [InlineData("2050", "diff", "2026", "2050")]
    [InlineData("ICD0000", "explain", "ICD0000")]
    [InlineData("I1O!", "lookup", "I1O!")]
    [InlineData("I1O!", "conflicts", "I1O!")]
    public void AnyCommand_UsedWrongly_NamesTheTokenOnStandardErrorOnly(string token, params string[] args)
    {
        IcdRun run = IcdRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(token, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E11,9", "E11.9")]
    [InlineData("IlO", "two characters taken for what they look like it is I10")]
    [InlineData("E11.9O", "E11.9 takes no further character")]
    [InlineData("M62.81;R53.1", "two codes in one field: M62.81 and R53.1")]
    [InlineData("J3301", "HCPCS")]
    [InlineData("99213", "CPT")]
    [InlineData("I1O", "it is I10")]
    [InlineData("1E+10", "a number as a spreadsheet writes it")]
    [InlineData("A00-B99", "a range of codes")]
    [InlineData("E11.*", "stands for all codes below E11")]
    [InlineData("N/A", "holds no code")]
    [InlineData("\u200BI10", "a character in it that is not seen (U+200B)")]
    public void Code_AsPeopleTypeIt_GetsItsSentence(string text, string sentence)
    {
        IcdRun run = IcdRun.Of("validate", text, "--date", "2026-01-15");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 error,", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_WithCommas_AreSeparated() =>
        Assert.Contains("\"codes\":[\"M62.81\",\"R53.1\"]", IcdRun.Of("validate", "M62.81,R53.1", "--date", "2026-01-15", "--format", "json").Output, StringComparison.Ordinal);
}
