using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class UnknownCodeTests
{
    [Fact]
    public void Code_OfNoEdition_IsReported()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1002", TestClaim.Of("M62.87")));
        Assert.StartsWith("M62.87 is in no edition", finding.Message, StringComparison.Ordinal);
        Assert.Contains("M62.8", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_OfAnEdition_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1002", TestClaim.Of("M62.81", "M54.5", "M62")));

    [Theory]
    [InlineData("I1O", "I10")]
    [InlineData("i1o", "I10")]
    [InlineData("M62.8l", "M62.81")]
    [InlineData("S72.00IA", "S72.001A")]
    [InlineData("E11.6S", "E11.65")]
    [InlineData("I5O.9", "I50.9")]
    [InlineData("KB1.0", "K81.0")]
    public void Code_WithOneCharacterThatLooksLikeAnother_IsReplaced(string text, string code)
    {
        Finding finding = Assert.Single(ClaimValidator.Default.Validate(TestClaim.Of(text)).Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains("in the place of the letter", finding.Message, StringComparison.Ordinal);
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.True(suggestion.IsPreferred);
        Assert.Equal(code, Assert.Single(suggestion.Apply(TestClaim.Of(text)).Diagnoses).ToString());
    }

    [Fact]
    public void Code_ThatIsTwoCodesRunTogether_IsSaidToBeTwo()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1002", TestClaim.Of("I10E119")));
        Assert.Contains("two codes in one field: I10 and E11.9", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
    }

    [Fact]
    public void Code_WithAnXForAnyCharacter_IsAQuestion()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1002", TestClaim.Of("M62.8x")));
        Assert.Contains("stands for all codes below M62.8", finding.Message, StringComparison.Ordinal);
        Assert.True(Assert.Single(finding.Suggestions).IsQuestion);
    }
}
