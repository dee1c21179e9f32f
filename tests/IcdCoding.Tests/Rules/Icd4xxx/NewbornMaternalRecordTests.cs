using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd4xxx;

public sealed class NewbornMaternalRecordTests
{
    [Theory]
    [InlineData("O80 Z37.0 P07.30")]
    [InlineData("O80 Z37.0 Z38.00")]
    [InlineData("O80")] // without its outcome
    [InlineData("O80 Z37.0 O70.0")] // a complication
    [InlineData("O36.0111 Z3A.20")] // fetus 1 without multiple gestation
    public void MixedOrIncomplete_IsReported(string codes) =>
        Assert.Contains(ClaimValidator.Default.Validate(TestClaim.Of(codes.Split(' '))).Findings, finding => finding.Rule.Id is "ICD4003" or "ICD2001" && finding.Severity == Severity.Error);

    [Theory]
    [InlineData("O80 Z37.0 Z3A.39")]
    [InlineData("O36.0111 O30.001 Z3A.20")]
    [InlineData("Z38.00 P07.30")]
    public void OneRecord_IsNotReported(string codes) => Assert.Empty(TestClaim.Findings("ICD4003", TestClaim.Of(codes.Split(' '))));

    /// <summary>Two records have no right order, and what is on the wrong one lacks nothing there.</summary>
    [Theory]
    [InlineData("P36.9 O24.410")]
    [InlineData("O70.1 Z38.00")]
    [InlineData("Z38.00 Z37.0")]
    [InlineData("P07.38 Z3A.20")]
    public void TwoRecords_AreOneErrorAndNoOrder(string codes)
    {
        ClaimReport report = ClaimValidator.Default.Validate(TestClaim.Of(codes.Split(' ')));
        Finding finding = Assert.Single(report.Findings, finding => finding.Severity >= Severity.Warning && finding.Rule.Id != "ICD3002");
        Assert.Equal("ICD4003", finding.Rule.Id);
        Assert.DoesNotContain(report.Findings.SelectMany(candidate => candidate.Suggestions), suggestion => suggestion.Action == SuggestionAction.Reorder);
    }

    [Fact]
    public void WeeksOfGestation_WithoutAnObstetricCode_AreAWarning() =>
        Assert.Equal(Severity.Warning, Assert.Single(TestClaim.Findings("ICD4003", TestClaim.Of("I10", "Z3A.20"))).Severity);
}
