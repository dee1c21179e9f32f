using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class SequelaFirstTests
{
    [Fact]
    public void Sequela_Alone_IsReported() => Assert.Contains("stands alone", Assert.Single(TestClaim.Findings("ICD3009", TestClaim.Of("S62.001S"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Sequela_First_IsReportedWithTheOrder()
    {
        Claim claim = TestClaim.Of("S62.001S", "M24.541");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3009", claim));
        Assert.Equal(["M24.541", "S62.001S"], Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Theory]
    [InlineData("M24.541", "S62.001S")]
    [InlineData("I69.351", "I10")] // the code holds the deficit
    public void OtherClaims_AreNotReported(string first, string other) => Assert.Empty(TestClaim.Findings("ICD3009", TestClaim.Of(first, other)));

    [Fact]
    public void PostCovid_First_IsInfo() => Assert.Equal(Severity.Info, Assert.Single(TestClaim.Findings("ICD3009", TestClaim.Of("U09.9", "R06.02"))).Severity);
}
