using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class UseAdditionalTests
{
    [Fact]
    public void Stage_BeforeTheHypertensiveKidneyDisease_IsAWarningWithTheOrder()
    {
        Claim claim = TestClaim.Of("N18.4", "I12.9");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3003", claim), candidate => candidate.Severity == Severity.Warning);
        Assert.Equal("I12.9", finding.Citation!.Owner);
        Assert.Equal(["I12.9", "N18.4"], Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Theory]
    [InlineData("V00.09XA", true)]
    [InlineData("V00.09XD", false)]
    [InlineData("V00.09XS", false)]
    public void PlaceAndActivity_AreAskedForAtTheInitialEncounterOnly(string code, bool expected) =>
        Assert.Equal(expected, TestClaim.Reminders("ICD3003", TestClaim.Of("S52.001A", code)).Any(finding => finding.Citation!.Owner == "V00"));

    [Fact]
    public void Stage_BehindTheHypertensiveKidneyDisease_IsNotReported() =>
        Assert.DoesNotContain(TestClaim.Findings("ICD3003", TestClaim.Of("I12.9", "N18.4")), finding => finding.Citation!.Owner == "I12.9");

    [Fact]
    public void Alternatives_UnderOneHeading_AreOneReminder()
    {
        Finding reminder = Assert.Single(TestClaim.Reminders("ICD3003", TestClaim.Of("I10")));
        Assert.Equal(Severity.Info, reminder.Severity);
        Assert.Contains("or one of the 4 lines beside it", reminder.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClaim.Reminders("ICD3003", TestClaim.Of("I10", "F17.210")), candidate => candidate.Citation!.Owner == reminder.Citation!.Owner);
        Assert.Empty(TestClaim.Findings("ICD3003", TestClaim.Of("I10")));
    }

    [Fact]
    public void OneLineInheritedByTwoCodes_IsReportedOnce() =>
        Assert.Single(TestClaim.Reminders("ICD3003", TestClaim.Of("I11.9", "I15.0")), reminder => reminder.Citation!.Owner == "I10-I1A");

    [Theory]
    [InlineData("I12.9")] // stage of the kidney disease
    [InlineData("E11.22")]
    [InlineData("I11.0")] // type of heart failure
    [InlineData("L00")] // percentage of skin
    public void WhatEveryCaseHas_IsAWarningWithTheQuestion(string code)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD3003", TestClaim.Of(code)));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.All(finding.Suggestions, suggestion => Assert.True(suggestion.IsQuestion && suggestion.Action == SuggestionAction.Add));
    }

    [Theory]
    [InlineData("N39.0")] // the organism may be unknown
    [InlineData("E11.9")] // the drug may be none
    [InlineData("I25.10")] // the habit may be none
    public void WhatMayBeAbsent_IsAReminder(string code)
    {
        Assert.Empty(TestClaim.Findings("ICD3003", TestClaim.Of(code)));
        Assert.NotEmpty(TestClaim.Reminders("ICD3003", TestClaim.Of(code)));
    }

    /// <summary>Nobody puts a claim in another order for a habit, an exposure or a status.</summary>
    [Theory]
    [InlineData("Z87.891", "I10")]
    [InlineData("F17.210", "J44.9")]
    [InlineData("Z79.4", "E11.9")]
    public void Background_BeforeTheDiagnosis_IsNoFinding(string background, string code) =>
        Assert.DoesNotContain(TestClaim.Findings("ICD3003", TestClaim.Of("L82.1", background, code)), finding => finding.Codes.Contains(IcdCode.Parse(background)));
}
