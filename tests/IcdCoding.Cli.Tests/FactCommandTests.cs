using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Cli.Tests;

public sealed class FactCommandTests
{
    [Fact]
    public void Editions_AsJson_AreAllReleasesOldestFirst()
    {
        IcdRun run = IcdRun.Of("editions", "--format", "json");
        using JsonDocument editions = JsonDocument.Parse(run.Output);
        string[] rows = [.. editions.RootElement.EnumerateArray().Select(row => row.GetRawText())];
        Assert.Equal(19, rows.Length);
        Assert.Equal("""{"edition":"FY2016","effectiveFrom":"2015-10-01","effectiveThrough":"2016-09-30","codes":91737,"billable":69823,"notes":"official"}""", rows[0]);
        Assert.Contains("""{"edition":"FY2021-jan","effectiveFrom":"2021-01-01","effectiveThrough":"2021-09-30","codes":95358,"billable":72621,"notes":"official"}""", rows);
        Assert.Equal("""{"edition":"FY2027","effectiveFrom":"2026-10-01","effectiveThrough":null,"codes":98403,"billable":74879,"notes":"reconstructed"}""", rows[^1]);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Lookup_AsJson_TellsTitleEditionAndPlace()
    {
        IcdRun run = IcdRun.Of("lookup", "m6281", "--date", "2026-01-15", "--format", "json");
        using JsonDocument entry = JsonDocument.Parse(run.Output);
        Assert.Equal("M62.81", entry.RootElement.GetProperty("code").GetString());
        Assert.Equal("Muscle weakness (generalized)", entry.RootElement.GetProperty("title").GetString());
        Assert.Equal("FY2026", entry.RootElement.GetProperty("edition").GetString());
        Assert.True(entry.RootElement.GetProperty("billable").GetBoolean());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Lookup_CodeThatBecameAHeader_SaysUntilWhenItWasBillable()
    {
        IcdRun run = IcdRun.Of("lookup", "M54.5");
        Assert.Contains("FY2016 to FY2021-jan", run.Output, StringComparison.Ordinal);
        Assert.Contains("not billable", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lookup")]
    [InlineData("conflicts")]
    public void AnyQuestion_CodeNotInTheEdition_IsAnsweredOnStandardErrorWithExitCode1(string command)
    {
        IcdRun run = IcdRun.Of(command, "A00.7", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("A00.7", run.Error, StringComparison.Ordinal);
        Assert.Contains("FY2027", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ListsCodes_BestFirst()
    {
        IcdRun run = IcdRun.Of("search", "low", "back pain", "--limit", "2", "--date", "2026-11-23");
        Assert.StartsWith("M54.50   Low back pain, unspecified", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("(header)", IcdRun.Of("search", "low back pain", "--billable").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_AsJson_SaysWhatMatched()
    {
        using JsonDocument found = JsonDocument.Parse(IcdRun.Of("search", "decompensated copd", "--format", "json").Output);
        Assert.Equal(
            """{"code":"J44.1","title":"Chronic obstructive pulmonary disease with (acute) exacerbation","billable":true,"matched":"inclusion-term","matchedText":"Decompensated COPD","family":"J44.1","variants":1}""",
            found.RootElement.GetProperty("codes")[0].GetRawText());
        Assert.Equal(found.RootElement.GetProperty("codes").GetArrayLength(), found.RootElement.GetProperty("count").GetInt32());
        Assert.Equal("FY2027", found.RootElement.GetProperty("edition").GetString());
    }

    [Fact]
    public void Search_ThatFindsNothing_SaysWhy_WithExitCode1()
    {
        IcdRun unknown = IcdRun.Of("search", "xyzzyqu");
        Assert.Equal((1, "", "icd: no code of ICD-10-CM FY2027 holds 'xyzzyqu': 'xyzzyqu' stands in no title, term or index, however it is spelled.\n"), (unknown.ExitCode, unknown.Output, unknown.Error));
        Assert.StartsWith("I21.9", IcdRun.Of("search", "heart attack").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--' has no word", "search", "--", "--")]
    [InlineData("--limit is 0", "search", "gout", "--limit", "0")]
    public void Search_BadUsage_NamesTheWord(string message, params string[] args)
    {
        IcdRun run = IcdRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_AreToldFromBothSides()
    {
        Assert.Contains("R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"", IcdRun.Of("conflicts", "M62.81").Output, StringComparison.Ordinal);
        Assert.Contains("R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"", IcdRun.Of("conflicts", "R53.1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026", "2027")]
    [InlineData("FY2026", "fy2027")]
    [InlineData("2025-10-01", "2026-11-23")]
    public void Diff_ByYearNameOrDate_CountsAsPublished(string from, string to)
    {
        IcdRun run = IcdRun.Of("diff", from, to);
        Assert.Contains("190 billable codes added, 30 removed", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("C78.31", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Rules_AreAllListedAndExplained()
    {
        string rules = IcdRun.Of("rules").Output;
        foreach (RuleDescriptor rule in ClaimValidator.AllRules)
        {
            Assert.Contains($"{rule.Id} ", rules, StringComparison.Ordinal);
            IcdRun page = IcdRun.Of("explain", rule.Id.ToLowerInvariant());
            Assert.Equal(0, page.ExitCode);
            Assert.Contains(rule.Id, page.Output, StringComparison.Ordinal);
            Assert.Contains(rule.Title, page.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("lookup")]
    [InlineData("search")]
    [InlineData("conflicts")]
    [InlineData("editions")]
    [InlineData("diff")]
    [InlineData("page")]
    [InlineData("serve")]
    [InlineData("review")]
    [InlineData("rules")]
    [InlineData("explain")]
    public void Help_ListsTheCommand_AndExplainsIt(string command)
    {
        IcdRun help = IcdRun.Of("--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Matches($@"(?m)^\s+{command}\b", help.Output);
        IcdRun own = IcdRun.Of(command, "--help");
        Assert.Equal(0, own.ExitCode);
        Assert.Contains($"icd {command}", own.Output.Replace("testhost", "icd", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
