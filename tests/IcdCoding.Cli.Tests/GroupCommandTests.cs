using System.Text.Json;
using Parquet;

namespace IcdCoding.Cli.Tests;

public sealed class GroupCommandTests
{
    private const string Stream = """
        {"id":"c1","date":"2025-10-15","diagnoses":["I50.9","E11.22"]}
        {"id":"c2","date":"2025-10-15","diagnoses":["E11.9","no code, \"at\" all"]}
        """;

    [Fact]
    public void Group_OfAYear_NamesListsVersionsAndHierarchy()
    {
        IcdRun run = IcdRun.Of("group", "I50.9", "E11.22", "e119", "--year", "2026");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("I50.9  Heart failure, unspecified", run.Output, StringComparison.Ordinal);
        Assert.Contains("HCC 226 (Heart Failure, Except End-Stage and Acute) [PY2026]", run.Output, StringComparison.Ordinal);
        Assert.Contains("MDC 5: circulatory system (as principal diagnosis) [V43]", run.Output, StringComparison.Ordinal);
        Assert.Contains("HCC 38 trumped by HCC 37", run.Output, StringComparison.Ordinal);
        Assert.Contains("~250.40", run.Output, StringComparison.Ordinal);
        Assert.Contains("unavailable for this date; held: v2023-1, v2025-1", run.Output, StringComparison.Ordinal);
        Assert.Contains("not for this date: v2025-1, which ended on 2025-09-30, has CIR019 Heart failure", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Group_AsJson_HasStatusVersionAndSourceOfEveryList()
    {
        IcdRun run = IcdRun.Of("group", "E11.22,E11.9", "--date", "2025-10-15", "--model", "v28", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement code = document.RootElement.GetProperty("codes")[0];
        Assert.Equal(("answered", "V43"), (code.GetProperty("ccMcc").GetProperty("status").GetString(), code.GetProperty("ccMcc").GetProperty("version").GetString()));
        Assert.True(code.GetProperty("chronic").GetProperty("value").GetBoolean());
        JsonElement ccsr = code.GetProperty("ccsr");
        Assert.Equal(("unavailable", 2), (ccsr.GetProperty("status").GetString(), ccsr.GetProperty("held").GetArrayLength()));
        Assert.Equal("v2025-1", ccsr.GetProperty("notForThisDate").GetProperty("version").GetString());
        JsonElement together = document.RootElement.GetProperty("hcc").GetProperty("v28");
        Assert.Equal(37, together.GetProperty("categories")[0].GetProperty("category").GetInt32());
        Assert.Equal(38, together.GetProperty("trumped")[0].GetProperty("category").GetInt32());
        Assert.Equal(37, together.GetProperty("trumped")[0].GetProperty("by")[0].GetInt32());
    }

    [Fact]
    public void Group_EditsAreOpenWithoutAge_AndAppliedWithIt()
    {
        Assert.Contains("edit not decided without --birth-date or --sex: up to 17 years: no category", IcdRun.Of("group", "J41.0", "--year", "2026").Output, StringComparison.Ordinal);
        Assert.Contains("none; edit up to 17 years: no category", IcdRun.Of("group", "J41.0", "--year", "2026", "--birth-date", "2015-01-01").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("edit", IcdRun.Of("group", "J41.0", "--year", "2026", "--birth-date", "1950-01-01").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B24", "B24  a code of the WHO's ICD-10 that ICD-10-CM does not have")]
    [InlineData("T67.0XXA", "T67.0XXA  not in ICD-10-CM FY2026")]
    public void Group_CodeThatTheEditionLacks_SaysSo_AndExitsWithOne(string code, string words)
    {
        IcdRun run = IcdRun.Of("group", code, "I10", "--year", "2026");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Contains("I10  Essential (primary) hypertension", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("group", "I10", "--year", "2015")]
    [InlineData("group", "I10", "--year", "soon")]
    [InlineData("group", "I10", "--year", "2026", "--date", "2026-01-01")]
    [InlineData("group", "I10", "--model", "v99")]
    [InlineData("group", "I10", "--date", "2014-01-01")]
    [InlineData("group", "nonsense")]
    [InlineData("validate", "I10", "--groups", "--format", "sarif")]
    public void Group_BadUsage_SaysWhatIsWrong_AndWritesNothing(params string[] args)
    {
        IcdRun run = IcdRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("icd: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_WithGroups_AddsThemToTextAndJson()
    {
        Assert.Contains("HCC 226", IcdRun.Of("validate", "I50.9", "--date", "2025-10-15", "--groups").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("HCC", IcdRun.Of("validate", "I50.9", "--date", "2025-10-15").Output, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(IcdRun.Of("validate", "I50.9", "--date", "2025-10-15", "--groups", "--format", "json").Output);
        Assert.Equal("I50.9", document.RootElement.GetProperty("groups").GetProperty("codes")[0].GetProperty("code").GetString());
        Assert.Equal(0, document.RootElement.GetProperty("errors").GetInt32());
    }

    [Fact]
    public void Stream_AsNdjson_HasGroupsInEveryRecord()
    {
        IcdRun run = IcdRun.WithInput(Stream, "validate", "--input", "-", "--groups");
        Assert.Equal(2, run.Lines.Length);
        using JsonDocument first = JsonDocument.Parse(run.Lines[0]), second = JsonDocument.Parse(run.Lines[1]);
        Assert.Equal(2, first.RootElement.GetProperty("groups").GetProperty("codes").GetArrayLength());
        Assert.Equal(1, second.RootElement.GetProperty("groups").GetProperty("codes").GetArrayLength());
        Assert.DoesNotContain("groups", IcdRun.WithInput(Stream, "validate", "--input", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_AsCsv_HasARowForEveryDiagnosis_WithColumns()
    {
        string[] lines = IcdRun.WithInput(Stream, "validate", "--input", "-", "--groups", "--format", "csv").Lines;
        Assert.EndsWith(",text,cc_mcc,mdc,hcc_v28,hcc_v24,rxhcc_v08,ccsr,chronic,elixhauser,poa_exempt,group_versions", lines[0], StringComparison.Ordinal);
        string[] groups = [.. lines.Where(line => line.Contains(",groups,", StringComparison.Ordinal))];
        Assert.Equal(3, groups.Length);
        Assert.EndsWith(",none,5,226,85,186,unavailable,yes,unavailable,no,cc_mcc=V43 hcc_v28=PY2026 hcc_v24=PY2026 rxhcc_v08=PY2026 chronic=v2026-1 poa_exempt=FY2026", groups[0], StringComparison.Ordinal);
        Assert.All(lines.Where(line => line.Contains(",ICD", StringComparison.Ordinal)), line => Assert.EndsWith(",,,,,,,,,,", line, StringComparison.Ordinal));
        Assert.EndsWith(",text", IcdRun.WithInput(Stream, "validate", "--input", "-", "--format", "csv").Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_AsParquet_HasTheColumns()
    {
        string path = Path.Combine(Path.GetTempPath(), $"icd-groups-{Guid.NewGuid():N}.parquet");
        try
        {
            Assert.Equal(1, IcdRun.WithInput(Stream, "validate", "--input", "-", "--groups", "--output", path).ExitCode);
            await using ParquetReader reader = await ParquetReader.CreateAsync(path);
            Assert.Equal(["cc_mcc", "mdc", "hcc_v28"], reader.Schema.GetDataFields().Select(field => field.Name).Skip(11).Take(3));
            Assert.Equal(21, reader.Schema.GetDataFields().Length);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
