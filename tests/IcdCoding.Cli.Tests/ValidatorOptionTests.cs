namespace IcdCoding.Cli.Tests;

/// <summary>Profiles and acknowledgements on the command line.</summary>
public sealed class ValidatorOptionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("icd-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string File(string text)
    {
        string path = Path.Combine(_folder, "file");
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private const string Unrelated = """{"rule":"ICD2001","codes":["R53.1","M62.81"],"reason":"unrelated","by":"coder 7","when":"2026-11-23"}""";

    [Theory]
    [InlineData(Unrelated)]
    [InlineData("[" + Unrelated + "]")]
    [InlineData("\n" + Unrelated + "\n\n")]
    public void Acknowledgement_OfAPair_MakesItInfoAndIsShown(string text)
    {
        IcdRun run = IcdRun.Of("validate", "M62.81", "R53.1", "--acknowledgements", File(text));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("info ICD2001", run.Output, StringComparison.Ordinal);
        Assert.Contains("acknowledged by coder 7 on 2026-11-23: unrelated", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"suppressions\"", IcdRun.Of("validate", "M62.81", "R53.1", "--acknowledgements", File(text), "--format", "sarif").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Acknowledgement_InAStream_Holds()
    {
        IcdRun run = IcdRun.WithInput("""{"id":"c1","date":"2026-11-23","diagnoses":["M62.81","R53.1"]}""", "validate", "--input", "-", "--acknowledgements", File(Unrelated));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"acknowledgement\":\"acknowledged by coder 7", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("\n\n" + Unrelated + "\n{", "not JSON at line 4")]
    [InlineData("[1]", "entry 1")]
    [InlineData("""{"rule":"ICD0000"}""", "line 1: there is no rule 'ICD0000'")]
    [InlineData("""{"rule":"ICD2001","when":"today"}""", "'today' is not a date")]
    [InlineData("""{"rule":"ICD2001","when":"2026-11-23","codes":["M62.8?"]}""", "\"M62.8?\" is not a code")]
    [InlineData("""{"rule":"ICD2001","when":"2026-11-23","codes":["M62.81"]}""", "\"reason\" is missing")]
    public void Acknowledgement_ThatCannotBeRead_IsBadUsage(string text, string expected)
    {
        IcdRun run = IcdRun.Of("validate", "M62.81", "R53.1", "--acknowledgements", File(text));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_ByNameAndByFile_ChangesSeverities()
    {
        Assert.Equal(0, IcdRun.Of("validate", "I10", "N18.4").ExitCode);
        Assert.Equal(1, IcdRun.Of("validate", "I10", "N18.4", "--profile", "strict").ExitCode);
        string payer = File("rule\tsetting\tfrom\tthrough\tseverity\treason\nICD2006\t\t\t\tinfo\tagreed\n");
        Assert.Equal(0, IcdRun.Of("validate", "I10", "N18.4", "--profile", $"strict,{payer}").ExitCode);
    }

    [Theory]
    [InlineData("nowhere.tsv", "cannot read 'nowhere.tsv'")]
    public void Profile_ThatCannotBeRead_IsBadUsage(string name, string expected)
    {
        IcdRun run = IcdRun.Of("validate", "I10", "--profile", name);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ServiceLines_OfAStream_AreChecked()
    {
        IcdRun run = IcdRun.WithInput(
            """{"id":"c1","date":"2026-11-23","diagnoses":["M17.11"],"lines":[{"procedure":"97110","pointers":[2]}]}""" + "\n" + """{"id":"c2","date":"2026-11-23","diagnoses":["M17.11"],"lines":[{"pointers":["x"]}]}""",
            "validate", "--input", "-");
        Assert.Contains("ICD6001", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("lines[0].pointers[0]: not a whole number", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Line_AndPolicy_AreChecked()
    {
        string policy = File("fact\tvalue\tfrom\tthrough\npolicy\tP7\t\t\nkind\tpayer\t\t\ntitle\tTherapy\t\t\nsource\tmanual\t\t\nverified\t\t\t\ndiagnoses\tcomplete\t\t\nprocedure\t97110\t\t\ndiagnosis\tM62.8\t\t\n");
        IcdRun run = IcdRun.Of("validate", "M54.50", "M62.81", "--line", "97110:1", "--policy", policy, "--format", "json");
        Assert.Contains("P7 (Therapy; manual) does not list M54.50; it lists M62.81 (diagnosis 2)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ICD6002", IcdRun.Of("validate", "M54.50", "M62.81", "--line", "97110:2", "--policy", policy, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("97110:x", "'x' in --line 97110:x is not a place of a diagnosis")]
    [InlineData(":1", "':1' is not a service line")]
    public void Line_ThatCannotBeRead_IsBadUsage(string line, string expected)
    {
        IcdRun run = IcdRun.Of("validate", "M54.50", "--line", line);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
