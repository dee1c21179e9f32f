using IcdCoding.Claims;
using IcdCoding.Rules;
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
    [InlineData("P36.9 O24.410")] // two records: ICD4003
    [InlineData("Z38.00 O70.1")]
    [InlineData("E11.9 O24.410")] // do not go together: ICD2001
    [InlineData("U07.1 O98.512")] // ICD3012
    public void Exceptions_AreNotReported(string codes) => Assert.Empty(TestClaim.Findings("ICD3010", TestClaim.Of(codes.Split(' '))));
}
