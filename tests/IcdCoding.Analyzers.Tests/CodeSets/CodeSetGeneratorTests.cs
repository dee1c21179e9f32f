using System.Globalization;
using IcdCoding.Analyzers.CodeSets;
using IcdCoding.Analyzers.Tests.Checking;
using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Tests.CodeSets;

public class CodeSetGeneratorTests
{
    private const string Weakness = """
        using IcdCoding;
        namespace Clinic
        {
            public partial class Outer { [IcdCodes("M62.8", "r531", "M62.8", "??", "I10")] internal static partial class WeaknessCodes; }
        }
        """;

    private const string Table = "# of the clinic\ncode\tremark\nM62.8\tall of it\n\nR53.1\n";

    [Fact]
    public void MarkedClass_GetsAConstantForEachCode_AndContains()
    {
        CodeSetRun run = new(Weakness);
        Assert.Empty(run.Diagnostics);
        string text = run.Text("Clinic.Outer.WeaknessCodes.g.cs");
        Assert.Contains("/// <summary>M62.8: Other specified disorders of muscle.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("IcdCode I10 { get; }", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("IcdCode.Parse(").Length - 1);
        Func<IcdCode, bool> contains = run.Contains("Clinic.Outer+WeaknessCodes");
        Assert.True(contains(IcdCode.Parse("M62.81")));
        Assert.True(contains(IcdCode.Parse("R53.1")));
        Assert.False(contains(IcdCode.Parse("R53.81")));
        Assert.False(contains(IcdCode.Parse("M62.5")));
    }

    [Fact]
    public void Table_BecomesAClassNamedForItsFile()
    {
        CodeSetRun run = new("", new TableText("/tables/weakness-codes.icdset.tsv", Table), new TableText("/tables/other.tsv", "not a table of codes"));
        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Result.GeneratedSources);
        Func<IcdCode, bool> contains = run.Contains("WeaknessCodes");
        Assert.True(contains(IcdCode.Parse("M62.89")));
        Assert.False(contains(IcdCode.Parse("M62")));
    }

    [Theory]
    [InlineData("code\nM62,81\tx\n", "/t.icdset.tsv(2,1): error ICD9101: 'M62,81' does not have the form of an ICD-10-CM code: it has a comma in the place of the dot; it reads M62.81 (Muscle weakness (generalized))")]
    [InlineData("code\r\nI10\r\nY99.42\r\n", "/t.icdset.tsv(3,1): error ICD9101: Y99.42 is in no edition")]
    [InlineData("code\nI10\n#\ni10\n", "/t.icdset.tsv(4,1): error ICD9101: I10 stands in the table already")]
    [InlineData("I10\n", "/t.icdset.tsv(1,1): error ICD9101: The first line names the columns, and the first column is 'code'")]
    public void MalformedRow_IsReportedAtItsPlace(string content, string expected)
    {
        CodeSetRun run = new("", new TableText("/t.icdset.tsv", content));
        Assert.StartsWith(expected, Assert.Single(run.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.NotNull(run.Contains("T"));
    }

    [Theory]
    [InlineData("[IcdCoding.IcdCodes(\"I10\")] static class C;")]
    [InlineData("[IcdCoding.IcdCodes(\"I10\")] partial class C;")]
    [InlineData("class Outer { [IcdCoding.IcdCodes(\"I10\")] static partial class C; }")]
    public void ClassThatCannotBeFilled_IsReported(string source)
    {
        CodeSetRun run = new(source);
        Assert.Equal("ICD9102", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void SameInput_IsCached_AndASourceElsewhereChangesNothing()
    {
        CodeSetRun run = new(Weakness, new TableText("/weakness.icdset.tsv", Table));
        run.Run();
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.OutputReasons());
        run.AddSource("class Elsewhere;");
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void EqualContentInANewText_IsUnchanged_AndAChangedRowWritesOneOutput()
    {
        TableText first = new("/first.icdset.tsv", Table);
        TableText second = new("/second.icdset.tsv", Table);
        CodeSetRun run = new(Weakness, first, second);
        TableText equal = new(first.Path, Table);
        run.Replace(first, equal);
        Assert.Contains(IncrementalStepRunReason.Unchanged, run.Reasons(CodeSetGenerator.ReadTables));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        run.Replace(equal, new TableText(first.Path, Table + "I10\n"));
        Assert.Single(run.OutputReasons(), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(3, run.OutputReasons().Count());
    }

    [Fact]
    public void Output_IsTheSameInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(new CodeSetRun(Weakness).Text("Clinic.Outer.WeaknessCodes.g.cs"), InInvariantCulture());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string InInvariantCulture()
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return new CodeSetRun(Weakness).Text("Clinic.Outer.WeaknessCodes.g.cs");
        }
    }

    [Fact]
    public void Model_HoldsNothingOfTheCompilation()
    {
        CodeSetRun run = new(Weakness + "[IcdCodes(\"I10\")] class Unfit;", new TableText("/t.icdset.tsv", "code\n??\n"));
        object[] models = [.. new[] { CodeSetGenerator.ReadClasses, CodeSetGenerator.ReadTables }.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value)];
        Assert.Equal(3, models.Length);
        Assert.True(ModelGraph.CountOfPlainValues(models) > models.Length);
    }
}
