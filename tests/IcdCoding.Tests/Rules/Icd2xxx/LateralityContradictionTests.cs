using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class LateralityContradictionTests
{
    [Fact]
    public void RightAndLeft_WhereBilateralExists_AreMerged()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2004", TestClaim.Of("H25.11", "I10", "H25.12")));
        Claim mended = Assert.Single(finding.Suggestions).Apply(TestClaim.Of("H25.11", "I10", "H25.12"));
        Assert.Equal(["H25.13", "I10"], mended.Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Theory]
    [InlineData("M25.561", "M25.562")] // knee pain: there is no bilateral code
    [InlineData("H25.11", "H25.091")] // different conditions
    [InlineData("S72.001A", "S72.002A")]
    public void RightAndLeft_WithoutBilateralCode_AreNotReported(string code, string other) => Assert.Empty(TestClaim.Findings("ICD2004", TestClaim.Of(code, other)));

    [Fact]
    public void AllSidesOfOneCondition_AreOneFinding()
    {
        Claim claim = TestClaim.Of("H25.11", "H25.12", "I10", "H25.13");
        Finding finding = Assert.Single(TestClaim.Findings("ICD2004", claim));
        Assert.Equal([0, 1, 3], finding.DiagnosisIndexes);
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.True(suggestion.IsPreferred);
        Assert.Equal(["H25.13", "I10"], suggestion.Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Fact]
    public void UnspecifiedSide_BesideBothSidesWithoutABilateralCode_IsOneFinding()
    {
        Claim claim = TestClaim.Of("M25.561", "M25.562", "M25.569");
        Suggestion suggestion = Assert.Single(Assert.Single(TestClaim.Findings("ICD2004", claim)).Suggestions);
        Assert.Equal(["M25.561", "M25.562"], suggestion.Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Theory]
    [InlineData("H25.13", "H25.11", "H25.11")]
    [InlineData("M25.569", "M25.561", "M25.569")]
    [InlineData("H25.10", "H25.13", "H25.10")]
    public void BilateralOrUnspecified_BesideASide_ContradictsIt(string code, string other, string superfluous)
    {
        Claim claim = TestClaim.Of(code, other);
        Finding finding = Assert.Single(TestClaim.Findings("ICD2004", claim));
        Assert.DoesNotContain(Assert.Single(finding.Suggestions).Apply(claim).Diagnoses, diagnosis => diagnosis.ToString() == superfluous);
    }

    [Fact]
    public void EveryCodeWithThreeSides_ReportsItsRightAndLeft()
    {
        int pairs = 0;
        foreach (CodeEntry entry in Icd10Cm.Latest.Codes.Where((entry, index) => index % 11 == 0 && entry.IsBillable && entry.Laterality == Laterality.Right))
        {
            if (entry.Bilateral is { IsBillable: true } bilateral && entry.Left is { IsBillable: true } left)
            {
                pairs++;
                Finding finding = Assert.Single(TestClaim.Findings("ICD2004", TestClaim.Of(entry.Code.ToString(), left.Code.ToString())));
                Assert.Contains($"{bilateral.Code} reports both sides", finding.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(pairs, 50, 1000);
    }
}
