using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class CombinationCodeTests
{
    [Theory]
    [InlineData("I10 N18.4", "I12.9 N18.4")]
    [InlineData("I10 I50.9", "I11.0 I50.9")]
    [InlineData("I10 I50.9 N18.4", "I13.0 I50.9 N18.4")]
    [InlineData("A41.9 B95.61", "A41.01")]
    [InlineData("M17.11 M17.12", "M17.0")] // a bilateral code that is no neighbour of the two
    public void CodesOfACombination_AreReportedAndCombined(string codes, string combined)
    {
        Claim claim = TestClaim.Of(codes.Split(' '));
        Finding finding = Assert.Single(TestClaim.Findings("ICD2006", claim));
        Assert.Equal(combined, string.Join(' ', Assert.Single(finding.Suggestions).Apply(claim).Diagnoses));
    }

    [Theory]
    [InlineData("I10 N17.9")] // acute kidney failure is not chronic
    [InlineData("I12.9 N18.4")] // combined already
    [InlineData("E11.22 E11.9 N18.4")] // E11.22 is there: E11.9 is ICD2007
    public void OtherCodes_AreNotReported(string codes) => Assert.Empty(TestClaim.Findings("ICD2006", TestClaim.Of(codes.Split(' '))));

    [Theory]
    [InlineData("J96.01 J96.11", "J96.21")]
    [InlineData("I50.22 I50.21", "I50.23")]
    [InlineData("I50.22 I50.32", "I50.42")]
    [InlineData("I50.21 I50.32", "I50.43")] // acute of one form, chronic of the other
    [InlineData("K81.0 I10 K81.1", "K81.2 I10")]
    [InlineData("K57.30 K57.10", "K57.50")]
    [InlineData("K80.00 K80.44", "K80.66")]
    [InlineData("N20.1 N20.0", "N20.2")]
    [InlineData("I50.22 I50.23", "I50.23")] // a part beside the whole
    [InlineData("K81.2 K81.1", "K81.2")]
    public void TitlesThatOneTitleHolds_AreCombined(string codes, string combined)
    {
        Claim claim = TestClaim.Of(codes.Split(' '));
        Suggestion suggestion = Assert.Single(Assert.Single(TestClaim.Findings("ICD2006", claim)).Suggestions);
        Assert.True(suggestion.IsPreferred);
        Assert.Equal(combined, string.Join(' ', suggestion.Apply(claim).Diagnoses));
    }

    [Theory]
    [InlineData("J96.01 J96.12")] // hypoxia here, hypercapnia there
    [InlineData("J44.0 J44.1")] // both are coded
    [InlineData("J35.01 J35.2")]
    public void TitlesWithoutACommonCode_AreNotCombined(string codes) => Assert.Empty(TestClaim.Findings("ICD2006", TestClaim.Of(codes.Split(' '))));

    [Fact]
    public void BothJoints_WeighAsMuchAsBothEyes() => Assert.Equal(Severity.Error, Assert.Single(TestClaim.Findings("ICD2006", TestClaim.Of("M16.11", "M16.12"))).Severity);

    [Fact]
    public void PresumedLinkOfWith_IsInfo() => Assert.Equal(Severity.Info, Assert.Single(TestClaim.Findings("ICD2006", TestClaim.Of("E11.9", "N18.4"))).Severity);

    [Fact]
    public void ExcludedPair_IsOneFindingThatOffersTheCombination()
    {
        Claim claim = TestClaim.Of("I25.10", "I20.0");
        Assert.Empty(TestClaim.Findings("ICD2006", claim));
        Finding finding = Assert.Single(TestClaim.Findings("ICD2001", claim));
        Assert.Equal(["I25.110"], finding.Suggestions[0].Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Fact]
    public void HeartDisease_BesideHypertension_ChangedWithFY2026()
    {
        Assert.Contains("I51.89", Fixed(new DateOnly(2026, 1, 15)), StringComparison.Ordinal);
        Assert.DoesNotContain("I51.89", Fixed(new DateOnly(2025, 1, 15)), StringComparison.Ordinal);

        static string Fixed(DateOnly date)
        {
            Claim claim = TestClaim.On(date, "I10", "I51.89");
            return string.Join(' ', Assert.Single(TestClaim.Findings("ICD2006", claim)).Suggestions[0].Apply(claim).Diagnoses);
        }
    }
}
