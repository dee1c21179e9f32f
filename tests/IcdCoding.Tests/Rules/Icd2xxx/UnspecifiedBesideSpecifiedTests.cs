using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class UnspecifiedBesideSpecifiedTests
{
    [Theory]
    [InlineData("N17.9", "N17.0")]
    [InlineData("J18.9", "J15.211")] // across categories: by hand
    [InlineData("A41.9", "A41.02")]
    [InlineData("I21.9", "I21.4")]
    [InlineData("I50.9", "I50.22")]
    [InlineData("I48.91", "I48.0")]
    [InlineData("E78.5", "E78.00")]
    [InlineData("N18.9", "N18.4")]
    [InlineData("J45.909", "J45.40")]
    [InlineData("H40.1130", "H40.1132")] // stage unspecified, by 7th character
    [InlineData("L89.159", "L89.154")]
    [InlineData("J96.00", "J96.01")]
    [InlineData("D64.9", "D50.0")]
    [InlineData("R31.9", "R31.0")]
    public void Unspecified_BesideAFormOfTheSameCondition_GivesWay(string unspecified, string specified)
    {
        foreach (Claim claim in new[] { TestClaim.Of(unspecified, specified), TestClaim.Of(specified, unspecified) })
        {
            Finding finding = Assert.Single(TestClaim.Findings("ICD2008", claim));
            Suggestion suggestion = Assert.Single(finding.Suggestions);
            Assert.True(suggestion.IsPreferred);
            Assert.Equal(specified, suggestion.Apply(claim).Diagnoses.Single().ToString());
        }
    }

    [Fact]
    public void SeveralForms_AreOneFinding()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2008", TestClaim.Of("J18.9", "J15.211", "J15.0")));
        Assert.Equal(3, finding.Codes.Count);
        Assert.EndsWith(", and J15.0", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N39.0", "N39.3")] // another condition
    [InlineData("M19.90", "M17.11")] // another site may have it too
    [InlineData("M54.9", "M54.2")]
    [InlineData("I69.90", "I69.354")]
    [InlineData("K29.70", "K25.9")]
    [InlineData("N17.8", "N17.0")] // other specified forms stand beside named ones
    [InlineData("J96.00", "J96.11")]
    [InlineData("G44.201", "G44.219")] // intractable, not intractable
    [InlineData("S09.90XA", "S06.0X0A")]
    [InlineData("H25.10", "H25.11")] // laterality speaks
    public void OtherConditions_AreNotReported(string code, string other) => Assert.Empty(TestClaim.Findings("ICD2008", TestClaim.Of(code, other)));
}
