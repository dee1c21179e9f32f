using System.Text;
using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Tests.Streams;

/// <summary>A fault costs its claim and nothing more, and no message holds what the claim held.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void RuleThatThrows_IsAnErrorRecordOfItsClaim(string form)
    {
        string lines = string.Concat(Enumerable.Range(1, 600).Select(number => $$"""{"id":"c{{number}}","date":"2026-11-23","diagnoses":["{{(number % 3 == 0 ? "I10" : "M17.11")}}"]}""" + "\n"));
        (int exitCode, string output, string error) = Run(lines, form);
        Assert.Equal(1, exitCode);
        Assert.DoesNotContain(ThrowingRule.Secret, output + error, StringComparison.Ordinal);
        string[] records = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (form == "csv")
        {
            Assert.Equal(601, records.Length);
            Assert.Equal("c3,3,,unreadable,error,,,a fault of this program (InvalidTimeZoneException in ThrowingRule),,,", records[3]);
            return;
        }

        Assert.Equal(600, records.Length);
        for (int number = 1; number <= 600; number++)
        {
            using JsonDocument record = JsonDocument.Parse(records[number - 1]);
            Assert.Equal($"c{number}", record.RootElement.GetProperty("id").GetString());
            Assert.Equal(number, record.RootElement.GetProperty("line").GetInt32());
            Assert.Equal(number % 3 == 0, record.RootElement.TryGetProperty("error", out JsonElement fault));
            Assert.True(number % 3 != 0 || fault.GetString() == "a fault of this program (InvalidTimeZoneException in ThrowingRule)");
        }

        Assert.StartsWith("600 lines: 0 errors, 400 warnings, 200 unreadable", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".0")]
    [InlineData(".01")]
    [InlineData(".1234")]
    public void DotBeforeDigits_IsAFindingAndNoFault(string code)
    {
        IcdRun run = IcdRun.WithInput($$"""{"date":"2026-11-23","diagnoses":["{{code}}"]}""", "validate", "--input", "-");
        Assert.Contains("\"rule\":\"ICD1001\"", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(1, IcdRun.Of("validate", code).ExitCode);
    }

    [Fact]
    public void TheUnexpected_EndsTheProgramWith70_AndNoTrace()
    {
        StringWriter error = new();
        int exitCode = IcdApp.Run(["validate", "I10"], new Surroundings(Stream.Null, Stream.Null, error, false, false, () => throw new InvalidTimeZoneException(ThrowingRule.Secret), CancellationToken.None));
        Assert.Equal(70, exitCode);
        Assert.StartsWith("icd: a fault of this program (InvalidTimeZoneException in FaultTests", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(ThrowingRule.Secret, error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("""[{"rule":"ICD2001","codes":["M62.81","R53.1"],"reason":"\ud800","by":"x","when":"2026-11-23"}]""")]
    [InlineData("""{"rule":"\ud800","codes":["M62.81","R53.1"],"reason":"r","by":"x","when":"2026-11-23"}""")]
    [InlineData("""{"rule":"ICD2001","codes":["\ud800"],"reason":"r","by":"x","when":"2026-11-23"}""")]
    [InlineData("""{"\ud800":1}""")]
    public void HalfASurrogate_InAcknowledgements_IsOneSentence(string json)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            IcdRun run = IcdRun.Of("validate", "I10", "--acknowledgements", path);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Single(run.Error.TrimEnd().Split('\n'));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("""{"context":["\ud800"]}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"statements":[{"name":"\udc00"}]}""")]
    public void HalfASurrogate_InEvidence_IsOneSentence(string json)
    {
        IcdRun run = IcdRun.WithInput(json, "review", "M62.81", "--evidence", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("--setting")]
    [InlineData("--sex")]
    [InlineData("--date")]
    [InlineData("--fail-on")]
    public void TextOnTheCommandLine_IsQuotedToTwentyCharacters(string option)
    {
        IcdRun run = IcdRun.Of("validate", "I10", option, "Jane Doe born 1950-02-03 has weakness");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'Jane Doe born 1950-0…'", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("02-03", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("text")]
    public void TextThatIsNoCode_IsQuotedToTwentyCharactersInEveryForm(string form)
    {
        const string Text = "JOHN DOE born 1950-02-03 SSN 123-45-6789";
        IcdRun run = form is "ndjson" or "csv"
            ? IcdRun.WithInput($$"""{"date":"2026-11-23","diagnoses":["{{Text}}"]}""", "validate", "--input", "-", "--format", form)
            : IcdRun.Of("validate", Text, "--format", form);
        Assert.Contains("JOHN DOE born 1950-0", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1950-02", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SSN", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output, string Error) Run(string lines, string form)
    {
        StreamOptions options = new(
            "-", "-", form == "csv" ? OutputForm.Csv : OutputForm.Ndjson, false, Listing.Default,
            ClaimValidator.Create(new ClaimValidatorOptions { Rules = [new ThrowingRule()] }),
            new StreamDefaults(null, CareSetting.Professional));
        MemoryStream output = new();
        StringWriter error = new();
        int exitCode = ClaimStream.Run(options, new Surroundings(new MemoryStream(Encoding.UTF8.GetBytes(lines)), output, error, false, false, () => IcdRun.Today, CancellationToken.None));
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
