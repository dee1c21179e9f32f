using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class ObstetricFirstTests
{
    [Fact]
    public void Obesity_BeforeThePregnancyCode_IsOneErrorWithTheOrder()
    {
        Claim claim = TestClaim.Of("E66.01", "O99.213");
        ClaimReport report = ClaimValidator.Default.Validate(claim);
        Finding finding = Assert.Single(report.Findings, candidate => candidate.Rule.Category == RuleCategory.Sequence && candidate.DiagnosisIndexes.Count == 2);
        Assert.Equal(("ICD3010", Severity.Error), (finding.Rule.Id, finding.Severity));
        Assert.Equal(["O99.213", "E66.01"], Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Theory]
    [InlineData("O99.213 E66.01 O09.513")] // says more of the code before
    [InlineData("Z33.2 O04.5")] // may precede
    [InlineData("I69.351 O94")] // follows the condition that is the sequela
    public void Exceptions_AreNotReported(string codes) => Assert.Empty(TestClaim.Findings("ICD3010", TestClaim.Of(codes.Split(' '))));
}
