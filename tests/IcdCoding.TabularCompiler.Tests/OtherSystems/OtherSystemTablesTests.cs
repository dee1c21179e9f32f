namespace IcdCoding.TabularCompiler.Tests.OtherSystems;

public sealed class OtherSystemTablesTests
{
    [Fact]
    public void WhoOnly_EveryCode_StandsInNoEdition()
    {
        string[] who = [.. Tsv.Read("other-systems/who-only.tsv").Select(row => row["code"])];
        HashSet<string> codes = [.. Directory.GetFiles(Path.Combine(Repository.TabularData, "icd10cm", "codes")).SelectMany(file => Tsv.Read(Path.GetRelativePath(Repository.TabularData, file))).Select(row => row["code"])];
        Assert.InRange(who.Length, 1_500, 2_000);
        Assert.Contains("B24", who);
        Assert.Contains("I64", who);
        Assert.DoesNotContain(who, codes.Contains);
    }

    [Theory]
    [InlineData("250", "2")]
    [InlineData("401", "1")]
    [InlineData("992", "1")]
    [InlineData("V58", "1 2")]
    [InlineData("E884", "1")]
    public void Icd9_Category_HasTheDigitsOfItsCodes(string category, string digits) =>
        Assert.Equal(digits, Assert.Single(Tsv.Read("other-systems/icd-9-cm.tsv"), row => row["category"] == category)["digits"]);
}
