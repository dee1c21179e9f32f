using System.Text.Json;

namespace IcdCoding.Cli.Tests;

public sealed class CsvStreamTests
{
    [Fact]
    public void Csv_NumberedColumns_AreTheSameClaimAsJson()
    {
        IcdRun run = Csv("id,date,setting,sex,birth_date,dx1,dx2,dx3\nc1,2026-11-23,professional,f,1950-02-03,M62.81,R53.1,\n");
        using JsonDocument record = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal(1, record.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(2, record.RootElement.GetProperty("line").GetInt64());
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Csv_OneColumnOfDiagnoses_IsSplitAtBlanksAndSemicolons()
    {
        IcdRun run = Csv("id,date,diagnoses\r\n\"c, 1\",2026-11-23,M62.81;R53.1\r\nc2,2026-11-23,I10 E11.9\r\n");
        Assert.StartsWith("""{"id":"c, 1","line":2,"edition":"FY2027","errors":1,""", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c2","line":3,"edition":"FY2027","errors":0,""", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_BrokenLine_IsAnErrorRecord()
    {
        IcdRun run = Csv("id,date,dx1\nc1,2026-99-23,I10\nc2,2026-11-23,I10\n");
        Assert.StartsWith("""{"id":"c1","line":2,"error":"date: '2026-99-23'""", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c2","line":3,"edition":"FY2027","errors":0,""", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    public void Csv_WithoutAHeader_IsAUsageError(string input)
    {
        IcdRun run = Csv(input);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void CsvOutput_HasOneRowAFinding()
    {
        IcdRun run = IcdRun.WithInput(
            """{"id":"c1","date":"2026-11-23","diagnoses":["M62.81","R53.1"]}""" + "\n" + """{"id":"c2","date":"2026-11-23","diagnoses":["M17.11"]}""" + "\nbroken\n",
            "validate", "--input", "-", "--format", "csv");
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("c1,1,FY2027,ICD2001,error,", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith(",3,,unreadable,error,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Output_ToAFile_IsWholeAndStandardOutputStaysEmpty()
    {
        string folder = Directory.CreateTempSubdirectory("icd-tests-").FullName;
        try
        {
            string input = Path.Combine(folder, "claims.csv"), output = Path.Combine(folder, "findings.ndjson");
            File.WriteAllText(input, "id,date,dx1\nc1,2026-11-23,M17.11\n");
            IcdRun run = IcdRun.Of("validate", "--input", input, "--output", output);
            Assert.Equal("", run.Output);
            Assert.Equal("""{"id":"c1","line":2,"edition":"FY2027","errors":0,"warnings":0,"findings":[]}""" + "\n", File.ReadAllText(output));
            Assert.Equal([input, output], Directory.GetFiles(folder).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IcdRun Csv(string input) => IcdRun.WithInput(input, "validate", "--input", "-", "--input-format", "csv");
}
