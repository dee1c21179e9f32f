using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd4xxx;

public sealed class ImpossibleAgeTests
{
    private static readonly DateOnly Known = new(2026, 1, 15);

    private static Claim Born(DateOnly birthDate, DateOnly date, params string[] codes) =>
        new() { DateOfService = date, Patient = new Patient { BirthDate = birthDate }, Diagnoses = [.. codes.Select(Diagnosis.FromText)] };

    [Fact]
    public void BornAfterTheService_IsOneErrorAndNoAgeConflict()
    {
        ClaimReport report = ClaimValidator.Default.Validate(Born(Known.AddDays(1), Known, "O80", "N40.0", "Z00.00"));
        Finding finding = Assert.Single(report.Findings, candidate => candidate.Rule.Id == "ICD4004");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Empty(finding.DiagnosisIndexes);
        Assert.Contains("2026-01-16", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Findings, candidate => candidate.Rule.Id == "ICD4001");
        Assert.Equal("a date of birth that fits the date of service", report.RulesNotRun.Single(rule => rule.Rule.Id == "ICD4001").Reason);
    }

    [Fact]
    public void BornOnTheDayOfService_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD4004", Born(Known, Known, "Z38.00")));

    [Theory]
    [InlineData(1901, 1, 16, false)] // 124 until tomorrow
    [InlineData(1901, 1, 15, true)]
    [InlineData(1026, 1, 15, true)]
    public void OlderThanTheCodeEditorAccepts_IsAnErrorAndNoAgeConflict(int year, int month, int day, bool reported)
    {
        Claim claim = Born(new DateOnly(year, month, day), Known, "O80", "M62.81");
        Assert.Equal(reported ? 1 : 0, TestClaim.Findings("ICD4004", claim).Length);
        Assert.Equal(reported ? 0 : 1, TestClaim.Findings("ICD4001", claim).Length);
    }

    [Fact]
    public void EditionWithoutLists_NamesTheEditionWhoseLimitIsTaken()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD4004", Born(new DateOnly(1893, 1, 1), TestClaim.Day, "M62.81")));
        Assert.Contains("ages up to 124 are accepted (Medicare Code Editor, FY2026-apr)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutDateOfBirth_IsListedAsNotRun() =>
        Assert.Contains(ClaimValidator.Default.Validate(TestClaim.On(Known, "I10")).RulesNotRun, rule => rule.Rule.Id == "ICD4004");
}
