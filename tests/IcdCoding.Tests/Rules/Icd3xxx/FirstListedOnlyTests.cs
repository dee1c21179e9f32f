using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class FirstListedOnlyTests
{
    [Fact]
    public void Examination_Behind_IsReportedWithTheOrder()
    {
        Claim claim = TestClaim.Of("R05.9", "Z00.00");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3008", claim));
        Assert.Equal((Severity.Error, "I.C.21.c.15"), (finding.Severity, finding.Guideline!.Section));
        Assert.Equal(["Z00.00", "R05.9"], Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Theory]
    [InlineData("Z00.00", "R05.9")]
    [InlineData("R05.9", "Z00.6")] // excepted
    [InlineData("Z51.11", "Z51.0")] // both therapies in one encounter
    public void OtherPairs_AreNotReported(string first, string other) => Assert.Empty(TestClaim.Findings("ICD3008", TestClaim.Of(first, other)));

    [Fact]
    public void TwoOfThem_AreAWarning() => Assert.Equal(Severity.Warning, Assert.Single(TestClaim.Findings("ICD3008", TestClaim.Of("Z00.00", "Z02.1"))).Severity);

    [Fact]
    public void Section_IsThatOfTheRelease() =>
        Assert.Equal("I.C.21.c.16 (FY2024)", Assert.Single(TestClaim.Findings("ICD3008", TestClaim.On(new DateOnly(2024, 1, 15), "R05.9", "Z00.00"))).Guideline!.ToString());
}
