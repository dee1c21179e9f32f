using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Tests.Documentation;

namespace IcdCoding.Tests.Rules.Icd7xxx;

/// <summary>What the chart must say for M62.81 is told in <see cref="GeneralizedWeaknessTests"/>.</summary>
public sealed class MissingDocumentationTests
{
    [Fact]
    public void EmptyChart_LacksEveryElementOfTheGuidance() =>
        Assert.Contains("strength (Grade muscle strength", Assert.Single(Chart.Findings(new DocumentationEvidence(), "M62.81")).Message, StringComparison.Ordinal);

    [Fact]
    public void CodeWithoutGuidance_IsSilentAndSaysSo()
    {
        Assert.Empty(Chart.Findings(new DocumentationEvidence(), "L57.0"));
        Assert.False(Assert.Single(DocumentationReview.Of(Claims.TestClaim.Of("L57.0"), new DocumentationEvidence()).Diagnoses).HasGuidance);
    }

    [Fact]
    public void CodeThatIsNotBillable_IsNotAskedFor() => Assert.Empty(Chart.Findings(new DocumentationEvidence(), "M62.8"));
}
