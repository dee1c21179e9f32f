using IcdCoding.Documentation;

namespace IcdCoding.Tests.Documentation;

public sealed class StrengthGradeTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData(" 3+ ", "3+")]
    [InlineData("4-/5", "4-")]
    [InlineData("5/5", "5")]
    [InlineData("2\u2212", "2-")]
    public void Parse_Grade_RoundTrips(string text, string expected) => Assert.Equal(expected, StrengthGrade.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("5+")]
    [InlineData("0-")]
    [InlineData("3/4")]
    [InlineData("+3")]
    [InlineData("weak")]
    public void TryParse_Other_Fails(string text)
    {
        Assert.False(StrengthGrade.TryParse(text, out _));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => StrengthGrade.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_GoesByStrength()
    {
        StrengthGrade[] grades = [.. new[] { "5", "3", "3+", "3-", "0", "4-", "5-" }.Select(StrengthGrade.Parse).OrderBy(grade => grade)];
        Assert.Equal(["0", "3-", "3", "3+", "4-", "5-", "5"], grades.Select(grade => grade.ToString()));
        Assert.True(StrengthGrade.Parse("5-").IsReduced);
        Assert.False(new StrengthGrade(5).IsReduced);
        Assert.Throws<ArgumentOutOfRangeException>(() => new StrengthGrade(6));
    }
}
