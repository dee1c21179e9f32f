namespace IcdCoding.Analyzers.Tests.CodeSets;

public class IcdCodeSetTests
{
    [Fact]
    public void Contains_EqualsAPrefixTestOverAllCodes()
    {
        IcdCode[] named = [.. new[] { "M62.8", "M62.81", "R53.1", "C4A", "I10", "S82.821A", "A00" }.Select(IcdCode.Parse)];
        IcdCodeSet set = IcdCodeSet.Create(named);
        int within = 0;
        foreach (CodeEntry entry in Icd10Cm.Latest.Codes)
        {
            bool expected = named.Any(prefix => entry.Code.StartsWith(prefix));
            Assert.Equal(expected, set.Contains(entry.Code));
            within += expected ? 1 : 0;
        }

        Assert.True(within > named.Length);
        Assert.False(set.Contains(default));
    }

    [Fact]
    public void Create_KeepsEachCodeOnce_InOrder()
    {
        IcdCodeSet set = IcdCodeSet.Create([IcdCode.Parse("R53.1"), IcdCode.Parse("I10"), IcdCode.Parse("R53.1")]);
        Assert.Equal("I10, R53.1", set.ToString());
        Assert.Equal(2, set.Count);
        Assert.Equal("R53.1", set[1].ToString());
    }

    [Fact]
    public void Create_OfAnEmptyCode_Throws() => Assert.Throws<ArgumentException>(() => IcdCodeSet.Create([default]));

    [Fact]
    public void EmptySet_ContainsNothing() => Assert.False(IcdCodeSet.Create([]).Contains(IcdCode.Parse("I10")));
}
