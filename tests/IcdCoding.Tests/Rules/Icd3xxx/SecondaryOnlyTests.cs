using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class SecondaryOnlyTests
{
    [Theory]
    [InlineData("Z68.41", "E66.01", Severity.Error)]
    [InlineData("Z59.00", "F33.1", Severity.Error)]
    [InlineData("T40.2X6A", "G89.29", Severity.Error)] // underdosing
    [InlineData("T40.2X5A", "K59.03", Severity.Warning)] // adverse effect
    [InlineData("Z33.1", "S93.401A", Severity.Error)]
    public void SecondaryOnly_First_IsReportedWithTheOrder(string code, string other, Severity severity)
    {
        Claim claim = TestClaim.Of(code, other);
        Finding finding = Assert.Single(TestClaim.Findings("ICD3007", claim));
        Assert.Equal(severity, finding.Severity);
        Assert.NotNull(finding.Guideline);
        Assert.Empty(TestClaim.Findings("ICD3007", Assert.Single(finding.Suggestions).Apply(claim)));
    }

    [Theory]
    [InlineData("E66.01", "Z68.41")]
    [InlineData("T40.2X1A", "Z68.41")] // poisoning may be first
    public void SecondaryOnly_Behind_IsNotReported(string first, string other) => Assert.Empty(TestClaim.Findings("ICD3007", TestClaim.Of(first, other)));

    [Fact]
    public void SocialDeterminants_BeforeFY2020_AreNotReported()
    {
        Assert.Empty(TestClaim.Findings("ICD3007", TestClaim.On(new DateOnly(2019, 9, 30), "Z59.0", "F33.1")));
        Assert.Single(TestClaim.Findings("ICD3007", TestClaim.On(new DateOnly(2019, 10, 1), "Z59.0", "F33.1")));
    }
}
