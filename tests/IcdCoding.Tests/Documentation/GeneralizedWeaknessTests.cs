using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Rules;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Documentation;

/// <summary>M62.81 and the chart behind it.</summary>
public sealed class GeneralizedWeaknessTests
{
    [Fact]
    public void GradesInTwoRegionsLimitsCauseAndPlan_SupportTheCode()
    {
        DocumentationReview review = DocumentationReview.Of(TestClaim.Of("M62.81"), Chart.Complete());
        Assert.Empty(Chart.Findings(Chart.Complete(), "M62.81"));
        DiagnosisReview weakness = Assert.Single(review.Diagnoses);
        Assert.Equal(["strength", "distribution", "cause", "function", "plan"], weakness.Met.Select(element => element.Id));
        Assert.Empty(weakness.Missing);
        Assert.All(weakness.Met, element => Assert.NotEmpty(element.Sources));
    }

    [Fact]
    public void OnlyPatientIsWeak_LacksEverythingThatCarriesTheCode()
    {
        Finding finding = Assert.Single(Chart.Findings(new DocumentationEvidence { Context = ["patient is weak"] }, "M62.81"));
        Assert.Equal(("ICD7001", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.All(new[] { "strength (", "distribution (", "function (", "plan (" }, element => Assert.Contains(element, finding.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("cause (", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GradesInOneRegionOnly_LeadToTheSiteCodesOfThatRegionAndSide()
    {
        DocumentationEvidence oneShoulder = new()
        {
            Strength = [Chart.Examined("deltoid", "shoulder", "3", Laterality.Left), Chart.Examined("rotator cuff", "Shoulder", "3-", Laterality.Left), Chart.Examined("hip flexors", "hip", "5")],
            Limitations = [new(LimitationKind.ActivitiesOfDailyLiving)],
        };
        Finding finding = Assert.Single(Chart.Findings(oneShoulder, "M62.81"));
        Assert.Equal("ICD7002", finding.Rule.Id);
        Assert.StartsWith("the chart supports M62.5, not M62.81: reduced strength is documented in one region only", finding.Message, StringComparison.Ordinal);
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.Equal(["M62.512"], suggestion.Codes.Select(code => code.ToString()));
        Assert.DoesNotContain(ClaimValidator.Default.Validate(suggestion.Apply(TestClaim.Of("M62.81").WithDocumentation(oneShoulder))).Findings, found => found.Rule.Id == "ICD7002");
    }

    [Fact]
    public void SarcopeniaDocumented_LeadsToSarcopenia()
    {
        Finding finding = Assert.Single(Chart.Findings(Chart.Complete("M62.84"), "M62.81"));
        Assert.Equal("ICD7002", finding.Rule.Id);
        Assert.Equal(["M62.84"], Assert.Single(finding.Suggestions).Codes.Select(code => code.ToString()));
    }

    [Fact]
    public void EstablishedCauseBehindTheWeakness_IsPutBeforeIt()
    {
        Finding finding = Assert.Single(Chart.Findings(Chart.Complete("I69.398"), "M62.81", "I69.398"));
        Assert.Equal("ICD3002", finding.Rule.Id);
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.Equal(SuggestionAction.Reorder, suggestion.Action);
        Assert.Equal(["I69.398", "M62.81"], suggestion.Codes.Select(code => code.ToString()));
        Assert.Empty(Chart.Findings(Chart.Complete("I69.398"), "I69.398", "M62.81"));
    }

    [Fact]
    public void EstablishedCauseNotOnTheClaim_IsNamed() =>
        Assert.Contains("I69.398 is established as the cause of M62.81 and is not on the claim", Assert.Single(Chart.Findings(Chart.Complete("I69.398"), "M62.81")).Message, StringComparison.Ordinal);

    [Fact]
    public void WithoutEvidence_TheRulesAreListedAsNotRun()
    {
        ClaimReport report = ClaimValidator.Default.Validate(TestClaim.Of("M62.81"));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Category == RuleCategory.Documentation);
        Assert.Equal(["ICD7001", "ICD7002"], report.RulesNotRun.Where(rule => rule.Reason == "documentation evidence").Select(rule => rule.Rule.Id));
    }
}
