using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Tests.Claims;

public sealed class CodeSetRuleTests
{
    private static readonly CodeSetRule Rule = new(
        new RuleDescriptor("CLINIC1", "Weakness code", Severity.Warning), IcdCodeSet.Create([IcdCode.Parse("M62.8"), IcdCode.Parse("R53.1")]), "needs strength grades in the chart");

    [Fact]
    public void DiagnosisOfTheSet_IsReportedWithTheRulesOwnWords()
    {
        ClaimReport report = ClaimValidator.Create(new ClaimValidatorOptions { Rules = [Rule] }).Validate(TestClaim.Of("I10", "M62.81", "??"));
        Finding finding = Assert.Single(report.Findings, finding => finding.Rule.Id == "CLINIC1");
        Assert.Equal("warning CLINIC1: M62.81 needs strength grades in the chart [diagnosis 2]", finding.ToString());
        Assert.Equal(RuleCategory.Custom, finding.Rule.Category);
    }

    [Fact]
    public void Severity_IsTheUsersToChange()
    {
        ClaimValidatorOptions options = new() { Rules = [Rule], Severities = new Dictionary<string, Severity> { ["CLINIC1"] = Severity.Error } };
        Assert.True(ClaimValidator.Create(options).Validate(TestClaim.Of("R53.1")).HasErrors);
    }

    [Fact]
    public void OtherCodes_AreNotReported() => Assert.DoesNotContain(
        ClaimValidator.Create(new ClaimValidatorOptions { Rules = [Rule] }).Validate(TestClaim.Of("R53.81", "M62.50")).Findings, finding => finding.Rule.Id == "CLINIC1");
}
