using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Tests.Edits;

public sealed class LifetimesTests
{
    private static readonly (string, IReadOnlySet<string>)[] Lists =
    [
        ("FY2018", new HashSet<string> { "A000", "B000" }),
        ("FY2019", new HashSet<string> { "A000" }),
        ("FY2021", new HashSet<string> { "A000", "B000", "C000" }),
    ];

    [Fact]
    public void Compress_KeyInEveryList_IsOneOpenRowAcrossTheEditionWithoutAList() =>
        Assert.Equal(new LifetimeRow("A000", "FY2018", ""), Assert.Single(Rows("A000")));

    [Fact]
    public void Compress_KeyThatLapsesAndReturns_IsTwoRows() =>
        Assert.Equal([new LifetimeRow("B000", "FY2018", "FY2018"), new LifetimeRow("B000", "FY2021", "")], Rows("B000"));

    [Fact]
    public void Compress_NewestEditionOfAnotherList_NamesTheLastEdition() =>
        Assert.Equal(new LifetimeRow("C000", "FY2021", "FY2021"), Assert.Single(Lifetimes.Compress(Lists, "FY2026"), row => row.Key == "C000"));

    private static IEnumerable<LifetimeRow> Rows(string key) => Lifetimes.Compress(Lists, "FY2021").Where(row => row.Key == key);
}
