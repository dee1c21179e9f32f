namespace IcdCoding.Search.Tests;

public sealed class IndexPathTests
{
    private static readonly CodeSearch Search = CodeSearch.In(Icd10Cm.FiscalYear(2027));

    [Fact]
    public void Weakness_IsDecidedByTheIndex()
    {
        Assert.Contains(Search.IndexPathsTo(IcdCode.Parse("R53.1")), path => path.Text == "Weak, weakening, weakness (generalized)");
        Assert.Contains(Search.IndexPathsTo(IcdCode.Parse("M62.81")), path => path.Text.StartsWith("Weak, weakening, weakness (generalized) > muscle", StringComparison.Ordinal));
    }

    [Fact]
    public void CodeOfAHeaderThatTheIndexLeavesOpen_HasItsPaths()
    {
        IndexPath path = Search.IndexPathsTo(IcdCode.Parse("S32.401A")).First(path => path.Text.EndsWith("acetabulum", StringComparison.Ordinal));
        Assert.Equal((IcdCode.Parse("S32.40"), true, IndexTable.Alphabetic), (path.Code, path.NeedsMoreCharacters, path.Table));
    }

    [Fact]
    public void CrossReference_NamesWhereItLeads() =>
        Assert.Contains(Search.IndexPathsTo(IcdCode.Parse("R10.9")), path => path.Text == "Abdominalgia" && path.See is not null);

    [Theory]
    [InlineData("C44.509", IndexTable.Neoplasms)]
    [InlineData("T51.0X1A", IndexTable.Drugs)]
    [InlineData("X58.XXXA", IndexTable.ExternalCauses)]
    public void Tables_LeadToTheirCodes(string code, IndexTable table) => Assert.Contains(Search.IndexPathsTo(IcdCode.Parse(code)), path => path.Table == table);

    [Fact]
    public void CodeThatNoIndexNames_HasNoPaths() => Assert.Empty(Search.IndexPathsTo(IcdCode.Parse("Q99.ZZ")));
}
