using IcdCoding.Claims;

namespace IcdCoding.Tests.Rules.Icd4xxx;

public sealed class SexConflictTests
{
    private static readonly ClaimValidator On = ClaimValidator.Create(new ClaimValidatorOptions { Severities = new Dictionary<string, Severity> { ["ICD4002"] = Severity.Warning } });

    private static ClaimReport Report(Sex sex, int year, string code) =>
        On.Validate(new Claim { DateOfService = new DateOnly(year, 1, 15), Patient = new Patient { Sex = sex }, Diagnoses = [IcdCode.Parse(code)] });

    [Fact]
    public void Prostate_OfAFemalePatient_IsAWarningWhileTheEditHeld() => Assert.Contains(Report(Sex.Female, 2019, "N40.0").Findings, finding => finding.Rule.Id == "ICD4002");

    [Theory]
    [InlineData(2021)]
    [InlineData(2024)]
    public void Lists_AreThoseOfEveryYearUntilTheDeactivation(int year) => Assert.Contains(Report(Sex.Female, year, "N40.0").Findings, finding => finding.Rule.Id == "ICD4002");

    [Fact]
    public void Prostate_OfAMalePatient_IsNotReported() => Assert.DoesNotContain(Report(Sex.Male, 2019, "N40.0").Findings, finding => finding.Rule.Id == "ICD4002");

    [Fact]
    public void AfterTheDeactivation_IsListedAsNotRun() =>
        Assert.Contains("deactivated", Report(Sex.Female, 2026, "N40.0").RulesNotRun.Single(rule => rule.Rule.Id == "ICD4002").Reason, StringComparison.Ordinal);

    [Fact]
    public void Rule_IsOffByDefault() => Assert.DoesNotContain(ClaimValidator.Default.Rules, rule => rule.Id == "ICD4002");
}
