using IcdCoding.Claims;
using IcdCoding.Rules;
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

    /// <summary>"With" (I.A.15) weighs for diabetes what it weighs for hypertension; what the Index calls "not elsewhere classified" has to be linked by the record.</summary>
    [Theory]
    [InlineData("E11.9 N18.4", Severity.Warning, "E11.22 N18.4")]
    [InlineData("E10.9 L97.411", Severity.Warning, "E10.621 L97.411")]
    [InlineData("E11.65 N18.4", Severity.Warning, "E11.65 N18.4 E11.22")]
    [InlineData("E11.65 G62.9", Severity.Warning, "E11.65 E11.42")]
    [InlineData("E11.22 E11.65 L97.411 N18.4", Severity.Warning, "E11.22 E11.65 L97.411 N18.4 E11.621")] // asked for once
    [InlineData("E11.51 I96", Severity.Warning, "E11.52")]
    [InlineData("N40.0 R35.0 R39.12", Severity.Warning, "N40.1 R35.0 R39.12")] // several symptoms, one cause
    [InlineData("E11.9 L97.811", Severity.Info, "E11.622 L97.811")]
    [InlineData("K25.9 K92.2", Severity.Warning, "K25.4")] // ICD2001: the line names ulcers with hemorrhage
    [InlineData("U07.1 J12.89", Severity.Warning, "U07.1 J12.82")]
    [InlineData("U07.1 J18.9", Severity.Info, "U07.1 J12.82")]
    public void PresumedLink_WeighsAWarning(string codes, Severity severity, string combined)
    {
        Claim claim = TestClaim.Of(codes.Split(' '));
        Finding finding = Assert.Single(ClaimValidator.Default.Validate(claim).Findings, finding => finding.Rule.Category == RuleCategory.Combination);
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(combined, string.Join(' ', finding.Suggestions[0].Apply(claim).Diagnoses));
        Assert.Equal(severity != Severity.Info, finding.Suggestions[0].IsPreferred);
    }

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
    public void PneumoniaOfCovid_BeforeItsCode_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD2006", TestClaim.On(new DateOnly(2020, 12, 31), "U07.1", "J12.89")));

    /// <summary>Known diabetes is not gestational: the trimester is for the record to say.</summary>
    [Fact]
    public void GestationalBesideKnownDiabetes_AsksForThePreExistingOne()
    {
        Claim claim = TestClaim.Of("O24.410", "E11.9");
        Finding finding = Assert.Single(ClaimValidator.Default.Validate(claim).Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains(finding.Suggestions, suggestion => suggestion.IsQuestion && suggestion.Candidates.Contains(IcdCode.Parse("O24.112")));
    }

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
