using IcdCoding.Claims;
using IcdCoding.Rules;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class HypertensiveDiseaseTests
{
    private static readonly DateOnly BeforeThePresumption = new(2016, 9, 30);

    [Theory]
    [InlineData("I10 I50.9 I51.7", "I11.0 I50.9")]
    [InlineData("I11.9 I50.22", "I11.0 I50.22")]
    [InlineData("I10 I51.89", "I11.9 I51.89")]
    [InlineData("I10 I51.7", "I11.9")]
    [InlineData("I13.10 I50.9 N18.31", "I13.0 I50.9 N18.31")]
    [InlineData("I10 I50.9 N18.6", "I13.2 I50.9 N18.6")]
    [InlineData("I12.9 N18.6", "I12.0 N18.6")]
    [InlineData("I11.0 N18.4", "I13.0 N18.4")]
    [InlineData("I12.9 I50.9", "I13.0 I50.9")]
    [InlineData("I12.0 I51.9", "I13.11 I51.9")]
    [InlineData("I13.0 N18.6", "I13.2 N18.6")]
    [InlineData("I13.10 N18.5", "I13.11 N18.5")]
    [InlineData("I11.9 I12.9", "I13.10")]
    [InlineData("I10 I11.0 I50.9", "I11.0 I50.9")]
    [InlineData("I11.0 I50.9 I51.7", "I11.0 I50.9")]
    [InlineData("E78.5 I50.9 I10 I12.9 I51.7 N18.6", "E78.5 I50.9 I13.2 N18.6")]
    public void WholeClaim_IsOneFindingWithOneCode(string codes, string combined)
    {
        Claim claim = TestClaim.Of(codes.Split(' '));
        Finding finding = Assert.Single(ClaimValidator.Default.Validate(claim).Findings, finding => finding.Rule.Category == RuleCategory.Combination);
        Assert.Equal(("ICD2006", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.True(suggestion.IsPreferred);
        Assert.Equal(combined, string.Join(' ', suggestion.Apply(claim).Diagnoses));
    }

    [Theory]
    [InlineData("I10")]
    [InlineData("I10 N17.9")] // acute kidney failure is not chronic
    [InlineData("I10 I51.81")] // takotsubo is not among the heart diseases presumed
    [InlineData("I11.0 I50.9")]
    [InlineData("I13.2 I50.9 N18.6")]
    [InlineData("I15.0 N18.4 I50.9")] // secondary hypertension
    public void CombinedOrUnrelated_IsNotReported(string codes) => Assert.Empty(TestClaim.Findings("ICD2006", TestClaim.Of(codes.Split(' '))));

    [Fact]
    public void HeartDisease_BeforeOctober2016_HadToBeLinkedInTheRecord()
    {
        Assert.Empty(TestClaim.Findings("ICD2006", TestClaim.On(BeforeThePresumption, "I10", "I50.32")));
        Assert.Single(TestClaim.Findings("ICD2006", TestClaim.On(BeforeThePresumption.AddDays(1), "I10", "I50.32")));

        // Kidney disease was presumed before, and what is coded as hypertensive is linked.
        Assert.Equal("I12.9 N18.4", Made("I10", "N18.4"));
        Assert.Equal("I13.0 N18.4", Made("I11.0", "N18.4"));

        static string Made(params string[] codes)
        {
            Claim claim = TestClaim.On(BeforeThePresumption, codes);
            return string.Join(' ', Assert.Single(TestClaim.Findings("ICD2006", claim)).Suggestions[0].Apply(claim).Diagnoses);
        }
    }

    [Fact]
    public void CodesThatSayTwoStages_StayAContradiction()
    {
        Assert.Empty(TestClaim.Findings("ICD2006", TestClaim.Of("I12.0", "N18.4")));
        Assert.Empty(Assert.Single(TestClaim.Findings("ICD2007", TestClaim.Of("I12.0", "N18.4"))).Suggestions);
    }
}
