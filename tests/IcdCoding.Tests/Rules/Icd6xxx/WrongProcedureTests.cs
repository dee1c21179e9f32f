using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd6xxx;

public sealed class WrongProcedureTests
{
    private static Claim Claim(CareSetting setting, DateOnly date, params string[] codes) => new() { DateOfService = date, Setting = setting, Diagnoses = [.. codes.Select(Diagnosis.FromText)] };

    [Theory]
    [InlineData("Y65.51", 2015)]
    [InlineData("Y65.52", 2022)]
    [InlineData("Y65.53", 2025)]
    public void WrongProcedure_OfAnInpatientClaim_IsAWarning(string code, int year)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD6004", Claim(CareSetting.Inpatient, new DateOnly(year, 11, 2), "K80.20", code)));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal([1], finding.DiagnosisIndexes);
        Assert.Empty(finding.Suggestions);
    }

    [Fact]
    public void OtherMisadventure_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD6004", Claim(CareSetting.Inpatient, new DateOnly(2025, 11, 2), "K80.20", "Y65.4")));

    [Fact]
    public void ProfessionalClaim_OrListNotAtHand_IsListedAsNotRun()
    {
        Assert.Equal("an inpatient claim", Reason(Claim(CareSetting.Professional, new DateOnly(2025, 11, 2), "K80.20", "Y65.51")));
        Assert.Contains("not at hand", Reason(Claim(CareSetting.Inpatient, TestClaim.Day, "K80.20", "Y65.51")), StringComparison.Ordinal);

        static string Reason(Claim claim) => ClaimValidator.Default.Validate(claim).RulesNotRun.Single(rule => rule.Rule.Id == "ICD6004").Reason;
    }
}
