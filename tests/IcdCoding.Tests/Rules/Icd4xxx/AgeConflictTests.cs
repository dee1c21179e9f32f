using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd4xxx;

public sealed class AgeConflictTests
{
    private static Finding[] Born(DateOnly birthDate, DateOnly date, string code) =>
        TestClaim.Findings("ICD4001", new Claim { DateOfService = date, Patient = new Patient { BirthDate = birthDate }, Diagnoses = [IcdCode.Parse(code)] });

    private static readonly DateOnly Known = new(2026, 1, 15);

    [Theory]
    [InlineData("Z00.110", 1950, true)]
    [InlineData("Z00.110", 2026, false)]
    [InlineData("O80", 2020, true)]
    [InlineData("O80", 1996, false)]
    public void Age_OutsideTheList_IsAWarning(string code, int year, bool reported)
    {
        Finding[] findings = Born(new DateOnly(year, 1, 2), Known, code);
        Assert.Equal(reported ? 1 : 0, findings.Length);
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Theory]
    [InlineData(2026, 1, 14, 1, 15, 8)] // eight on the day before the ninth birthday
    [InlineData(2026, 1, 15, 1, 15, 9)]
    public void Age_CountsCompletedYears(int year, int month, int day, int birthMonth, int birthDay, int age)
    {
        DateOnly service = new(year, month == 1 ? 1 : month, day);
        Finding[] findings = Born(new DateOnly(2017, birthMonth, birthDay), service, "O80");
        Assert.Equal(age < 9 ? 1 : 0, findings.Length);
    }

    [Theory]
    [InlineData(2019, 9, 30, 2008, true)] // maternity from 12 to 55 until then
    [InlineData(2019, 10, 1, 2008, false)] // from 9 to 64 since
    [InlineData(2019, 9, 30, 1960, true)]
    [InlineData(2019, 10, 1, 1960, false)]
    [InlineData(2023, 1, 15, 1950, true)]
    public void Ages_AreThoseOfTheDay(int year, int month, int day, int born, bool reported) =>
        Assert.Equal(reported ? 1 : 0, Born(new DateOnly(born, 1, 2), new DateOnly(year, month, day), "O80").Length);

    [Fact]
    public void WithoutBirthDateOrList_IsListedAsNotRun()
    {
        Assert.Equal("the patient's date of birth", Reason(new Claim { DateOfService = Known, Diagnoses = [IcdCode.Parse("Z00.110")] }));
        Assert.Contains("not at hand", Reason(new Claim { DateOfService = TestClaim.Day, Patient = new Patient { BirthDate = new DateOnly(1950, 2, 3) }, Diagnoses = [IcdCode.Parse("Z00.110")] }), StringComparison.Ordinal);

        static string Reason(Claim claim) => ClaimValidator.Default.Validate(claim).RulesNotRun.Single(rule => rule.Rule.Id == "ICD4001").Reason;
    }
}
