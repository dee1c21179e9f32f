using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class UseAdditionalTests
{
    [Fact]
    public void Stage_BeforeTheHypertensiveKidneyDisease_IsAWarningWithTheOrder()
    {
        Claim claim = TestClaim.Of("N18.4", "I12.9");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3003", claim), candidate => candidate.Severity == Severity.Warning);
        Assert.Equal("I12.9", finding.Citation!.Owner);
        Assert.Equal(["I12.9", "N18.4"], Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Theory]
    [InlineData("V00.09XA", true)]
    [InlineData("V00.09XD", false)]
    [InlineData("V00.09XS", false)]
    public void PlaceAndActivity_AreAskedForAtTheInitialEncounterOnly(string code, bool expected) =>
        Assert.Equal(expected, TestClaim.Findings("ICD3003", TestClaim.Of("S52.001A", code)).Any(finding => finding.Citation!.Owner == "V00"));

    [Fact]
    public void Stage_BehindTheHypertensiveKidneyDisease_IsNotReported() =>
        Assert.DoesNotContain(TestClaim.Findings("ICD3003", TestClaim.Of("I12.9", "N18.4")), finding => finding.Citation!.Owner == "I12.9");

    [Fact]
    public void Alternatives_UnderOneHeading_AreOneFinding()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD3003", TestClaim.Of("I10")));
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("or one of the 4 lines beside it", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClaim.Findings("ICD3003", TestClaim.Of("I10", "F17.210")), candidate => candidate.Citation!.Owner == finding.Citation!.Owner);
    }

    [Fact]
    public void OneLineInheritedByTwoCodes_IsReportedOnce() =>
        Assert.Single(TestClaim.Findings("ICD3003", TestClaim.Of("I11.9", "I15.0")), finding => finding.Citation!.Owner == "I10-I1A");
}
