using IcdCoding.Claims;

namespace IcdCoding.Tests.Claims;

public sealed class ClaimProfileTests
{
    private const string Header = "rule\tsetting\tfrom\tthrough\tseverity\treason\n";

    /// <summary>A payer that denies what others only warn of, from a day on.</summary>
    private static readonly ClaimProfile Payer = ClaimProfile.Parse(
        "# a payer\n" + Header + "ICD2006\tprofessional\t2026-01-01\t\terror\tdenied since 2026\r\nICD3003\t\t\t\tnone\tnot looked at\n", "payer");

    private static Finding[] Findings(ClaimProfile profile, string rule, Claim claim) =>
        [.. ClaimValidator.Create(new ClaimValidatorOptions { Profile = profile }).Validate(claim).Findings.Where(finding => finding.Rule.Id == rule)];

    private static Claim Hypertension(int year, CareSetting setting) => new()
    {
        DateOfService = new DateOnly(year, 2, 3), Setting = setting, Diagnoses = [IcdCode.Parse("I10"), IcdCode.Parse("N18.4")],
    };

    [Theory]
    [InlineData(2026, CareSetting.Professional, Severity.Error)]
    [InlineData(2025, CareSetting.Professional, Severity.Warning)]
    [InlineData(2026, CareSetting.Outpatient, Severity.Warning)]
    public void Overlay_HoldsInItsSettingAndDates(int year, CareSetting setting, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Findings(Payer, "ICD2006", Hypertension(year, setting))).Severity);

    [Fact]
    public void Rule_SwitchedOff_IsSilentAndNotListedAsNotRun()
    {
        Assert.Empty(Findings(Payer, "ICD3003", Hypertension(2026, CareSetting.Professional)));
        ClaimProfile quiet = ClaimProfile.Parse(Header + "ICD4001\t\t\t\tnone\tagreed\n", "quiet");
        ClaimReport report = ClaimValidator.Create(new ClaimValidatorOptions { Profile = quiet }).Validate(Hypertension(2026, CareSetting.Professional));
        Assert.DoesNotContain(report.RulesNotRun, rule => rule.Rule.Id == "ICD4001");
    }

    [Fact]
    public void Severities_OfTheOptions_WinOverTheProfile()
    {
        ClaimValidator validator = ClaimValidator.Create(new ClaimValidatorOptions { Profile = Payer, Severities = new Dictionary<string, Severity> { ["ICD2006"] = Severity.Info } });
        Assert.Equal(Severity.Info, validator.Validate(Hypertension(2026, CareSetting.Professional)).Findings.Single(finding => finding.Rule.Id == "ICD2006").Severity);
    }

    [Fact]
    public void With_Overlay_ItsRowsWin()
    {
        ClaimProfile overlay = ClaimProfile.Parse(Header + "ICD2006\t\t\t\tinfo\tagreed\n", "overlay");
        Assert.Equal(Severity.Info, Assert.Single(Findings(ClaimProfile.Strict.With(overlay), "ICD2006", Hypertension(2026, CareSetting.Professional))).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Findings(overlay.With(ClaimProfile.Strict), "ICD2006", Hypertension(2026, CareSetting.Professional))).Severity);
        Assert.Equal("strict+overlay", ClaimProfile.Strict.With(overlay).Name);
    }

    [Fact]
    public void Strict_ConditionalNote_StaysAReminder()
    {
        Assert.Empty(Findings(ClaimProfile.Strict, "ICD3002", TestClaim.Of("L82.1", "J18.9")));
        Assert.Equal(Severity.Error, Assert.Single(Findings(ClaimProfile.Strict, "ICD3002", TestClaim.Of("L82.1", "D63.1"))).Severity);
    }

    [Fact]
    public void Cms_SexConflict_HeldUntilItsDeactivation()
    {
        Claim Of(int year) => new() { DateOfService = new DateOnly(year, 1, 15), Setting = CareSetting.Inpatient, Patient = new Patient { Sex = Sex.Female }, Diagnoses = [IcdCode.Parse("N40.0")] };
        Assert.Equal(Severity.Error, Assert.Single(Findings(ClaimProfile.Cms, "ICD4002", Of(2019))).Severity);
        Assert.Empty(Findings(ClaimProfile.Cms, "ICD4002", Of(2026)));
    }

    [Fact]
    public void Shipped_EveryRow_NamesARuleAndAReason() =>
        Assert.All(ClaimProfile.Cms.Rows.Concat(ClaimProfile.Strict.Rows), row => Assert.True(row.Reason.Length > 0 && ClaimValidator.AllRules.Any(rule => rule.Id == row.RuleId), row.ToString()));

    [Theory]
    [InlineData("", "expected the header")]
    [InlineData("rule\tseverity\n", "line 1")]
    [InlineData(Header + "ICD2006\terror\n", "line 2")]
    [InlineData(Header + "ICD0000\t\t\t\terror\tagreed\n", "line 2, rule: expected the id of a rule, such as ICD2001 but found 'ICD0000'")]
    [InlineData(Header + "ICD2006\thome\t\t\terror\tagreed\n", "setting: expected professional, outpatient or inpatient, or nothing but found 'home'")]
    [InlineData(Header + "ICD2006\t\t2026-13-01\t\terror\tagreed\n", "from: expected a date such as 2026-10-01 but found '2026-13-01'")]
    [InlineData(Header + "ICD2006\t\t2026-10-01\t2026-09-30\terror\tagreed\n", "through: expected a date not before 2026-10-01 but found '2026-09-30'")]
    [InlineData(Header + "ICD2006\t\t\t\tfatal\tagreed\n", "severity: expected off, info, warning or error but found 'fatal'")]
    [InlineData(Header + "ICD2006\t\t\t\terror\t \n", "reason: expected the reason of the row but found ' '")]
    public void Parse_WhatCannotBeRead_NamesLineAndText(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<TableFormatException>(() => ClaimProfile.Parse(text, "payer")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_WhatCannotBeRead_HasItsPlace()
    {
        TableFormatException found = Assert.Throws<TableFormatException>(() => ClaimProfile.Parse(Header + "ICD2006\thome\t\t\terror\tagreed\n", "payer"));
        Assert.Equal((2, 9, 4), (found.Line, found.Column, found.Length));
        Assert.StartsWith("setting: expected professional", found.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Guideline_OfAFinding_IsThatOfItsEdition()
    {
        Finding Of(int year) => ClaimValidator.Default.Validate(TestClaim.On(new DateOnly(year, 1, 15), "M17.11", "M17.11")).Findings.Single(finding => finding.Rule.Id == "ICD2003");
        Assert.Equal("I.B.12 (FY2022)", Of(2022).Guideline!.ToString());
        Assert.Equal("I.B.12 (FY2026)", Of(2026).Guideline!.ToString());
    }
}
