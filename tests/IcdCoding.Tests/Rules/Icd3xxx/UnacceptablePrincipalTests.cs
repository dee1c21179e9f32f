using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class UnacceptablePrincipalTests
{
    private static readonly DateOnly Known = new(2026, 1, 15);

    private static Finding[] Inpatient(DateOnly date, params string[] codes) =>
        TestClaim.Findings("ICD3006", new Claim { DateOfService = date, Setting = CareSetting.Inpatient, Diagnoses = [.. codes.Select(Diagnosis.FromText)] });

    [Fact]
    public void BypassGraftStatus_AsPrincipal_IsReported() => Assert.Equal(Severity.Error, Assert.Single(Inpatient(Known, "Z95.1", "I10")).Severity);

    [Theory]
    [InlineData("I10", "Z95.1")]
    [InlineData("Z68.41", "I10")] // ICD3007 says it
    [InlineData("W19.XXXA", "I10")] // ICD3005 says it
    public void OtherPrincipals_AreNotReported(string principal, string other) => Assert.Empty(Inpatient(Known, principal, other));

    [Fact]
    public void Aftercare_Alone_RequiresASecondaryDiagnosis()
    {
        Assert.Single(Inpatient(Known, "Z51.89"));
        Assert.Empty(Inpatient(Known, "Z51.89", "I10"));
    }

    [Fact]
    public void UnknownList_IsListedAsNotRun()
    {
        Claim claim = new() { DateOfService = new DateOnly(2023, 1, 15), Setting = CareSetting.Inpatient, Diagnoses = [IcdCode.Parse("Z95.1")] };
        ClaimReport report = ClaimValidator.Default.Validate(claim);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Id == "ICD3006");
        Assert.Contains("not at hand", report.RulesNotRun.Single(rule => rule.Rule.Id == "ICD3006").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ProfessionalClaim_IsListedAsNotRun() =>
        Assert.Contains(ClaimValidator.Default.Validate(TestClaim.On(Known, "Z95.1")).RulesNotRun, rule => rule.Rule.Id == "ICD3006");
}
