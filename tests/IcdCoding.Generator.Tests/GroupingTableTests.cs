namespace IcdCoding.Generator.Tests;

public class GroupingTableTests
{
    private const string Versions = "groupings/versions.tsv";
    private const string Chronic = "groupings/chronic.tsv";
    private const string ToIcd9 = "groupings/gem-to-icd-9.tsv";
    private const string FromIcd9 = "groupings/gem-from-icd-9.tsv";

    [Fact]
    public void Groupings_AreWrittenOnlyWhereTheyAreAskedFor()
    {
        Assert.Equal(["PackedFromIcd9.g.cs", "PackedGroupings.g.cs", "PackedToIcd9.g.cs"], new GeneratorRun(Tables(), "Groupings").Sources.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("PackedGroupings.g.cs", new GeneratorRun(Tables()).Sources.Keys);
        Assert.Empty(new GeneratorRun(Tables(), "Groupings").Result.Diagnostics);
    }

    [Fact]
    public void SameInput_IsCached_AndEqualContentWritesNothing()
    {
        GeneratorRun run = new(Tables(), "Groupings");
        Assert.Empty(run.Change(Chronic, content => content));
        Assert.Equal(["PackedGroupings"], run.Change(Chronic, content => content.Replace("not-chronic", "no-determination", StringComparison.Ordinal)));
        Assert.Equal(["PackedFromIcd9"], run.Change(FromIcd9, content => content.Replace("10000", "00000", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Chronic, "v2\t\tchronic", "v9\t\tchronic", "ICD9003")]
    [InlineData(Chronic, "v1\tv1", "v2\tv1", "ICD9003")]
    [InlineData(Chronic, "A00.1", "A0-.1", "ICD9002")]
    [InlineData(Versions, "2016-10-01", "2016-10", "ICD9004")]
    [InlineData(ToIcd9, "10111", "1011", "ICD9004")]
    [InlineData(FromIcd9, "E884.0", "X884.0", "ICD9004")]
    public void MalformedRow_IsNamed(string table, string found, string malformed, string id)
    {
        Dictionary<string, string> tables = Tables();
        Assert.Contains(found, tables[table], StringComparison.Ordinal);
        tables[table] = tables[table].Replace(found, malformed, StringComparison.Ordinal);
        Assert.Contains(new GeneratorRun(tables, "Groupings").Result.Diagnostics, diagnostic => diagnostic.Id == id && diagnostic.Location.GetLineSpan().Path == table);
    }

    private static Dictionary<string, string> Tables() => new()
    {
        [Versions] = "list\tversion\tfrom\tthrough\tcodes_through\tsource\tlicence\tnote\nchronic\tv1\t2015-10-01\t2016-09-30\tFY2016\tA\tB\t\nchronic\tv2\t2016-10-01\t\tFY2017\tA\tB\t\n",
        [Chronic] = "code\tfirst\tlast\tindicator\nA00.0\tv1\tv1\tnot-chronic\nA00.0\tv2\t\tchronic\nA00.1\tv1\t\tnot-chronic\n",
        [ToIcd9] = "code\ticd9\tflags\nA00.0\t001.0\t00000\nS82.1X1A\t823.00\t10111\nS82.1X1A\t823.01\t10112\n",
        [FromIcd9] = "icd9\tcode\tflags\n001.0\tA00.0\t00000\nE884.0\tW09.8XXA\t10000\n",
    };
}
