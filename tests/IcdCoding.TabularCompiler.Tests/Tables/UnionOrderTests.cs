using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Tests.Tables;

public sealed class UnionOrderTests
{
    [Theory]
    [InlineData("a b c", "a b c", "a b c")]
    [InlineData("a x c", "a b c", "a x b c")]
    [InlineData("x a", "a b", "x a b")]
    [InlineData("c b a", "a b c", "a b c")]
    [InlineData("a x y", "a b", "a x y b")]
    [InlineData("", "a b", "a b")]
    public void Merge_TwoEditions_KeepsTheNewestOrderAndInsertsAfterThePredecessor(string older, string newer, string expected) =>
        Assert.Equal(expected, string.Join(' ', UnionOrder.Merge([Items(older), Items(newer)])));

    [Fact]
    public void Merge_OneLineMoreInTheNewest_LeavesTheLinesBeforeItInPlace() =>
        Assert.Equal(["a", "gone", "b", "new", "c"], UnionOrder.Merge([["a", "gone", "b", "c"], ["a", "b", "c"], ["a", "b", "new", "c"]]));

    [Fact]
    public void MergeCodes_CodeAfterASiblingThatGotChildren_StandsAfterThem() =>
        Assert.Equal(["A00", "A000", "A0001", "A001", "A01"], UnionOrder.MergeCodes([["A00", "A000", "A001", "A01"], ["A00", "A000", "A0001", "A01"]]));

    [Fact]
    public void MergeCodes_CategoryOutOfLetterOrder_KeepsItsTabularPlace() =>
        Assert.Equal(["C43", "C4A", "C44"], UnionOrder.MergeCodes([["C43", "C44"], ["C43", "C4A", "C44"]]));

    [Fact]
    public void MergeCodes_CodeApartFromItsParent_Throws() =>
        Assert.Contains("B00", Assert.Throws<CompileException>(() => UnionOrder.MergeCodes([["A00", "B00", "A000"]])).Message, StringComparison.Ordinal);

    private static string[] Items(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
