using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class MalformedCodeTests
{
    [Theory]
    [InlineData("M62..81")]
    [InlineData("weakness")]
    [InlineData("")]
    [InlineData("I10\0")]
    public void Text_WithoutTheFormOfACode_IsReported(string text) => Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of(text)));

    [Fact]
    public void Text_WithTheFormOfACode_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1001", TestClaim.Of("m6281", "I10.", "ICD10:E11.9")));

    [Fact]
    public void Text_OfAMegabyte_IsReportedWithTwentyCharacters() =>
        Assert.True(Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of(new string((char)0x4D, 1_000_000)))).Message.Length < 300);
}
