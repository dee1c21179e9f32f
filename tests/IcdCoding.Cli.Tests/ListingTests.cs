using System.Text.Json;

namespace IcdCoding.Cli.Tests;

/// <summary>What of a report is shown: findings that someone acts on, and the rest where it is asked for.</summary>
public sealed class ListingTests
{
    private static readonly string[] Chart = ["validate", "I10", "E11.9", "K21.9", "--date", "2026-01-15"];

    [Fact]
    public void CleanClaim_IsToldBack_WithItsRemindersInOneLine()
    {
        IcdRun run = IcdRun.Of(Chart);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1. I10  Essential (primary) hypertension: billable", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^[2-9] reminders: --reminders\r?$", run.Output);
        Assert.DoesNotContain("ICD3003", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not run", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reminders_AreListedWhereAskedFor_AndAreNoFindings()
    {
        IcdRun text = IcdRun.Of([.. Chart, "--reminders"]);
        Assert.Contains("reminder ICD3003: ", text.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings", text.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(IcdRun.Of([.. Chart, "--reminders", "--format", "json"]).Output);
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("reminders").GetArrayLength() > 1);
        using JsonDocument plain = JsonDocument.Parse(IcdRun.Of([.. Chart, "--format", "json"]).Output);
        Assert.False(plain.RootElement.TryGetProperty("reminders", out _));
    }

    [Fact]
    public void RulesNotRun_AreListedWhereAskedFor()
    {
        Assert.Contains("not run: ", IcdRun.Of([.. Chart, "--verbose"]).Output, StringComparison.Ordinal);
        // The profile asks for the edit on age, and the claim has no date of birth.
        Assert.Contains("not run: ICD4001", IcdRun.Of([.. Chart, "--setting", "inpatient", "--poa", "Y,Y,Y", "--profile", "cms"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("info", true, true)]
    [InlineData("warning", true, false)]
    [InlineData("error", false, false)]
    public void MinSeverity_LeavesOutWhatWeighsLess_AndCountsAll(string least, bool warning, bool info)
    {
        string[] claim = ["validate", "I12.9", "N40.0", "H40.9", "--date", "2026-01-15", "--min-severity", least];
        IcdRun run = IcdRun.Of(claim);
        Assert.Equal(warning, run.Output.Contains("warning ICD3003", StringComparison.Ordinal));
        Assert.Equal(info, run.Output.Contains("info ICD1007", StringComparison.Ordinal));
        Assert.Contains("0 errors, 1 warning ", run.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(IcdRun.Of([.. claim, "--format", "json"]).Output);
        Assert.Equal(1, json.RootElement.GetProperty("warnings").GetInt32());
        Assert.Equal(warning, json.RootElement.GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("severity").GetString() == "warning"));
    }

    [Theory]
    [InlineData("ndjson", "\"severity\":\"warning\"")]
    [InlineData("csv", ",warning,")]
    public void Stream_ObeysBoth(string format, string warning)
    {
        const string Claims = """
            {"id":"c1","date":"2026-01-15","diagnoses":["I12.9","H40.9"]}

            """;
        string plain = IcdRun.WithInput(Claims, "validate", "--input", "-", "--format", format).Output;
        Assert.Contains(warning, plain, StringComparison.Ordinal);
        Assert.DoesNotContain("reminder", plain, StringComparison.Ordinal);
        Assert.DoesNotContain(warning, IcdRun.WithInput(Claims, "validate", "--input", "-", "--format", format, "--min-severity", "error").Output, StringComparison.Ordinal);
        Assert.Contains("reminder", IcdRun.WithInput(Claims, "validate", "--input", "-", "--format", format, "--reminders").Output, StringComparison.Ordinal);
    }
}
