using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class ExternalCauseTests
{
    [Fact]
    public void Fall_First_IsAnErrorWithTheOrder()
    {
        Claim claim = TestClaim.Of("Y92.009", "W19.XXXA", "S72.001A");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3005", claim), candidate => candidate.Severity == Severity.Error);
        Assert.Equal(["S72.001A", "Y92.009", "W19.XXXA"], Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
        Assert.Equal(["S72.001A", "W19.XXXA", "Y92.009"], Assert.Single(Assert.Single(TestClaim.Findings("ICD3011", claim)).Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Fact]
    public void Fall_BehindTheInjury_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD3005", TestClaim.Of("S72.001A", "W19.XXXA", "Y92.009")));

    [Theory]
    [InlineData("S72.001A W19.XXXA Y92.009 Y92.410", Severity.Warning)] // two places
    [InlineData("S72.001A Y92.009 W19.XXXA", Severity.Warning)] // the place before the cause
    [InlineData("S72.001A Y99.0", Severity.Warning)] // a status without a cause
    [InlineData("S72.001A W19.XXXA Y92.9", Severity.Info)] // nothing was stated
    public void OutOfPlace_IsReported(string codes, Severity severity) =>
        Assert.Equal(severity, Assert.Single(TestClaim.Findings("ICD3005", TestClaim.Of(codes.Split(' ')))).Severity);

    [Fact]
    public void BloodAlcohol_First_IsAnExternalCauseAndNotSecondaryOnly()
    {
        Claim claim = TestClaim.Of("Y90.1", "F10.129");
        Assert.Single(TestClaim.Findings("ICD3005", claim));
        Assert.Empty(TestClaim.Findings("ICD3007", claim));
    }

    [Fact]
    public void EveryCodeOfChapter20_First_IsReported() =>
        Assert.All(
            Icd10Cm.Latest.Codes.Where((entry, index) => entry.Chapter.Number == 20 && entry.IsBillable && index % 50 == 0),
            entry => Assert.Contains(TestClaim.Findings("ICD3005", TestClaim.Of(entry.Code.ToString())), finding => finding.Severity == Severity.Error));
}
