namespace IcdCoding.TabularCompiler.Tests.Specificity;

public sealed class MoreSpecificTableTests
{
    private static readonly Lazy<HashSet<string>> Codes = new(() =>
        [.. Directory.GetFiles(Path.Combine(Repository.TabularData, "icd10cm", "codes")).SelectMany(file => Tsv.Read(Path.GetRelativePath(Repository.TabularData, file))).Select(row => row["code"])]);

    [Fact]
    public void EveryRow_NamesCodesAndNeverItself()
    {
        IReadOnlyList<TsvRow> rows = Tsv.Read("edits/more-specific.tsv");
        Assert.InRange(rows.Count, 8_000, 12_000);
        Assert.All(rows, row =>
        {
            string[] targets = row["targets"].Split(' ');
            Assert.Contains(row["code"], Codes.Value);
            Assert.All(targets, target => Assert.Contains(target, Codes.Value));
            Assert.Equal(targets.Length, targets.Distinct().Count());
            Assert.True(row["many"].Length > 0 || targets.Length <= 10, $"{row} lists {targets.Length} targets.");
            Assert.True(row["many"].Length > 0 || !targets.Any(target => row["code"].StartsWith(target, StringComparison.Ordinal)), $"{row} names a header of its own code.");
            Assert.NotEmpty(Repository.Between(row["first"], row["last"]));
        });
    }

    [Fact]
    public void EveryReview_NamesCodesAndGivesAReason()
    {
        IReadOnlyList<TsvRow> rows = Tsv.Read("edits/more-specific-reviewed.tsv");
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            Assert.Contains(row["code"], Codes.Value);
            Assert.All(row["targets"].Split(' ', StringSplitOptions.RemoveEmptyEntries), target => Assert.Contains(target, Codes.Value));
            Assert.NotEmpty(row["reason"]);
        });
    }

    [Theory]
    [InlineData("E66.9", "E66.3")]
    [InlineData("F41.9", "F10.980")]
    [InlineData("I67.9", "I69")]
    [InlineData("M54.9", "M54.0")]
    [InlineData("N39.0", "N39.3")]
    public void Row_OfACondition_LeavesOutAnother(string code, string other) =>
        Assert.DoesNotContain(Tsv.Read("edits/more-specific.tsv").Where(row => row["code"] == code).SelectMany(row => row["targets"].Split(' ')), target => target.StartsWith(other, StringComparison.Ordinal));
}
