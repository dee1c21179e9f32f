namespace IcdCoding.TabularCompiler.Tests.Index;

public sealed class IndexTableTests
{
    [Theory]
    [InlineData("alphabetic")]
    [InlineData("external-causes")]
    [InlineData("neoplasms")]
    [InlineData("drugs")]
    public void EveryLine_IsCounted_AndEveryCode_IsOfAnEdition(string table)
    {
        HashSet<string> codes = [.. Directory.GetFiles(Path.Combine(Repository.TabularData, "icd10cm", "codes")).SelectMany(file => Tsv.Read(Path.GetRelativePath(Repository.TabularData, file))).Select(row => row["code"])];
        IReadOnlyList<TsvRow> rows = Tsv.Read($"index/{table}.tsv");
        Assert.Equal(Assert.Single(Tsv.Read("index/sources.tsv"), row => row["table"] == table)["lines"], rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        string[] notCodes = ["level", "term", "modifiers", "see", "see_also", "ended"];
        Assert.DoesNotContain(
            rows.SelectMany(row => row.Cells.Where(cell => !notCodes.Contains(cell.Key) && cell.Value.Length > 0).Select(cell => cell.Value.TrimEnd('-').TrimEnd('.'))), code => !codes.Contains(code));
    }

    [Fact]
    public void Weakness_IsDecidedByItsLines()
    {
        IReadOnlyList<TsvRow> rows = Tsv.Read("index/alphabetic.tsv");
        int weak = rows.ToList().FindIndex(row => row["term"] == "Weak, weakening, weakness");
        Assert.Equal(("(generalized)", "R53.1"), (rows[weak]["modifiers"], rows[weak]["code"]));
        Assert.Equal("M62.81", rows.Skip(weak + 1).TakeWhile(row => row["level"] != "0").Single(row => row["level"] == "1" && row["term"] == "muscle")["code"]);
    }

    [Fact]
    public void CodeThatBecameAHeader_IsMarked() => Assert.Contains(Tsv.Read("index/alphabetic.tsv"), row => row["code"] == "G35" && row["ended"] == "G35=?");
}
