using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Tests.Documentation;

namespace IcdCoding.Tests.Rules.Icd7xxx;

public sealed class OtherCodeDocumentedTests
{
    private static DocumentationEvidence Side(string side, string? concerning = null) =>
        new() { Statements = [new DocumentedStatement("side", side, concerning is null ? null : IcdCode.Parse(concerning))] };

    [Theory]
    [InlineData("L03.111", "left", "L03.112")] // the other side
    [InlineData("L03.119", "Right", null)] // no counterpart in the title: an unspecified part of limb
    [InlineData("H16.009", "right", "H16.001")] // unspecified eye
    [InlineData("H16.001", "bilateral", "H16.003")]
    [InlineData("H16.001", "right", null)]
    [InlineData("H16.001", "upper", null)]
    [InlineData("I10", "left", null)]
    public void SideThatTheChartStates_LeadsToTheCounterpart(string code, string side, string? expected)
    {
        Finding[] findings = [.. Chart.Findings(Side(side), code).Where(finding => finding.Rule.Id == "ICD7002")];
        Assert.Equal(expected, findings.SingleOrDefault()?.Suggestions.Single().Codes.Single().ToString());
    }

    [Theory]
    [InlineData("M62.84", null)] // the word stands in the chart
    [InlineData(null, "M62.81")] // grades alone do not make the diagnosis
    public void Sarcopenia_OnTheClaim_NeedsTheDiagnosisInTheChart(string? established, string? expected)
    {
        DocumentationEvidence chart = Chart.Complete(established is null ? [] : [established]);
        Finding[] findings = [.. Chart.Findings(chart, "M62.84").Where(finding => finding.Rule.Id == "ICD7002")];
        Assert.Equal(expected, findings.SingleOrDefault()?.Suggestions.Single().Codes.Single().ToString());
    }

    [Fact]
    public void SideOfNoDiagnosisInParticular_IsNotGuessedAmongTwo()
    {
        Assert.DoesNotContain(Chart.Findings(Side("left"), "H16.001", "L03.111"), finding => finding.Rule.Id == "ICD7002");
        Assert.Equal([1], Assert.Single(Chart.Findings(Side("left", "L03.1"), "H16.001", "L03.111"), finding => finding.Rule.Id == "ICD7002").DiagnosisIndexes);
    }

    [Fact]
    public void Suggestion_Applied_RemovesTheFinding()
    {
        Claim claim = Claims.TestClaim.Of("H16.009").WithDocumentation(Side("right"));
        Suggestion suggestion = ClaimValidator.Default.Validate(claim).Findings.Single(finding => finding.Rule.Id == "ICD7002").Suggestions.Single();
        Assert.DoesNotContain(ClaimValidator.Default.Validate(suggestion.Apply(claim)).Findings, finding => finding.Rule.Id == "ICD7002");
    }
}
