using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd6xxx;

public sealed class DiagnosisCountTests
{
    private static Claim With(CareSetting setting, int count) => new()
    {
        DateOfService = TestClaim.Day,
        Setting = setting,
        Diagnoses = [.. Icd10Cm.On(TestClaim.Day).Codes.Where(code => code.IsBillable).Take(count).Select(code => new Diagnosis(code.Code))],
    };

    [Theory]
    [InlineData(CareSetting.Professional, 12, 0)]
    [InlineData(CareSetting.Professional, 13, 1)]
    [InlineData(CareSetting.Outpatient, 25, 0)]
    [InlineData(CareSetting.Outpatient, 26, 1)]
    [InlineData(CareSetting.Inpatient, 13, 0)]
    [InlineData(CareSetting.Inpatient, 28, 3)]
    public void Diagnoses_BeyondTheForm_AreNamed(CareSetting setting, int count, int beyond)
    {
        Finding[] findings = TestClaim.Findings("ICD6003", With(setting, count));
        Assert.Equal(beyond == 0 ? 0 : 1, findings.Length);
        Assert.All(findings, finding => Assert.Equal((Severity.Warning, beyond, count - 1), (finding.Severity, finding.DiagnosisIndexes.Count, finding.DiagnosisIndexes[^1])));
    }

    [Fact]
    public void Claim_WithoutDiagnoses_IsAnError() => Assert.Equal(Severity.Error, Assert.Single(TestClaim.Findings("ICD6003", With(CareSetting.Professional, 0))).Severity);
}
