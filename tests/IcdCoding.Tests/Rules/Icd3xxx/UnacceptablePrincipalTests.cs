using IcdCoding.Claims;
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
    [InlineData("N39.0", "Z95.1")]
    [InlineData("Z68.41", "I10")] // ICD3007 says it
    [InlineData("W19.XXXA", "I10")] // ICD3005 says it
    public void OtherPrincipals_AreNotReported(string principal, string other) => Assert.Empty(Inpatient(Known, principal, other));

    [Fact]
    public void Aftercare_Alone_RequiresASecondaryDiagnosis()
    {
        Assert.Single(Inpatient(Known, "Z51.89"));
        Assert.Empty(Inpatient(Known, "Z51.89", "I10"));
    }

    [Theory]
    [InlineData("F07.81", 2025, 9, 30, false)]
    [InlineData("F07.81", 2025, 10, 1, true)]
    [InlineData("F07.81", 2026, 3, 31, true)]
    [InlineData("F07.81", 2026, 4, 1, false)]
    [InlineData("Z95.1", 2023, 1, 15, true)]
    [InlineData("J12.82", 2020, 12, 31, false)] // no code yet
    [InlineData("M35.81", 2021, 1, 1, false)]
    [InlineData("Z11.52", 2021, 1, 1, true)] // a list that changed with the release of January
    public void List_IsThatOfTheDay(string code, int year, int month, int day, bool reported) =>
        Assert.Equal(reported ? 1 : 0, Inpatient(new DateOnly(year, month, day), code, "I10").Length);

    [Theory]
    [InlineData("F17.210")]
    [InlineData("Z95.1")]
    [InlineData("Z12.11")]
    public void Words_FitEveryKindOfCodeOfTheList(string code)
    {
        Finding finding = Assert.Single(Inpatient(Known, code, "I10"));
        Assert.Equal($"{code} is not accepted as the principal diagnosis (Medicare Code Editor, unacceptable principal diagnosis): report the condition that occasioned the admission first", finding.Message);
        Assert.Empty(finding.Suggestions);
    }

    [Theory]
    [InlineData("I10", 2016)]
    [InlineData("I10", 2024)]
    [InlineData("E11.9", 2026)]
    public void QuestionableAdmission_IsAWarning(string code, int year) =>
        Assert.Equal(Severity.Warning, Assert.Single(Inpatient(new DateOnly(year, 1, 15), code, "N39.0")).Severity);

    [Fact]
    public void UnknownList_IsListedAsNotRun()
    {
        Claim claim = new() { DateOfService = TestClaim.Day, Setting = CareSetting.Inpatient, Diagnoses = [IcdCode.Parse("Z95.1")] };
        ClaimReport report = ClaimValidator.Default.Validate(claim);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Id == "ICD3006");
        Assert.Contains("not at hand", report.RulesNotRun.Single(rule => rule.Rule.Id == "ICD3006").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ProfessionalClaim_IsListedAsNotRun() =>
        Assert.Contains(ClaimValidator.Default.Validate(TestClaim.On(Known, "Z95.1")).RulesNotRun, rule => rule.Rule.Id == "ICD3006");
}
