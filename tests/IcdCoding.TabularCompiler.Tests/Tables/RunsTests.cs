using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Tests.Tables;

public sealed class RunsTests
{
    [Theory]
    [InlineData("a a a", "a:0-2")]
    [InlineData("a b b", "a:0-0 b:1-2")]
    [InlineData("a - a", "a:0-0 a:2-2")]
    [InlineData("- a -", "a:1-1")]
    [InlineData("- - -", "")]
    public void Of_ValuesByEdition_MakesOneRowForEachUnbrokenRun(string values, string expected)
    {
        string[] byEdition = values.Split(' ');

        IEnumerable<Run<string>> runs = Runs.Of(byEdition.Length, edition => byEdition[edition] == "-" ? null : byEdition[edition]);

        Assert.Equal(expected, string.Join(' ', runs.Select(run => $"{run.Value}:{run.First}-{run.Last}")));
    }
}
