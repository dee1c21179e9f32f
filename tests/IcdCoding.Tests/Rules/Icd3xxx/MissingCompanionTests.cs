using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class MissingCompanionTests
{
    [Theory]
    [InlineData("I22.1", Severity.Error)]
    [InlineData("I22.2 I21.9", null)]
    [InlineData("I22.1 I21.A1", null)] // ICD2001
    [InlineData("S06.5X1A R40.2142", Severity.Warning)]
    [InlineData("S06.5X1A R40.2142 R40.2252", Severity.Warning)]
    [InlineData("S06.5X1A R40.2142 R40.2252 R40.2362", null)]
    [InlineData("S06.5X1A R40.2412", null)] // the total score suffices
    [InlineData("J18.9 R65.20", Severity.Warning)]
    [InlineData("A41.9 J18.9 R65.20", null)]
    [InlineData("T81.41XA R65.20", null)]
    [InlineData("A41.9 N17.9", Severity.Info)] // a question to the provider
    [InlineData("A41.9 R65.20 N17.9", null)]
    [InlineData("A41.9 N18.6", null)] // not acute
    [InlineData("Z51.11", Severity.Warning)]
    [InlineData("Z51.11 C50.911", null)]
    [InlineData("G89.3 C79.51", null)]
    [InlineData("Z00.01", Severity.Warning)]
    [InlineData("Z00.01 E78.5", null)]
    public void CodeThatGoesWithAnother_IsMissed(string codes, Severity? expected)
    {
        Finding[] findings = TestClaim.Findings("ICD3013", TestClaim.Of(codes.Split(' ')));
        Assert.Equal(expected, findings.Length == 0 ? null : Assert.Single(findings).Severity);
    }

    [Theory]
    [InlineData("O70.1", 1)]
    [InlineData("O76 O70.1 O99.02", 1)] // one cause
    [InlineData("O70.1 Z37.0", 0)]
    [InlineData("O60.12X0", 0)] // ICD4003
    [InlineData("O90.0", 0)] // a postpartum stay
    [InlineData("O60.02", 0)] // no delivery
    public void Delivery_OfAnInpatient_NeedsItsOutcome(string codes, int expected)
    {
        Claim Of(CareSetting setting) => new() { DateOfService = TestClaim.Day, Setting = setting, Diagnoses = [.. codes.Split(' ').Select(Diagnosis.FromText)] };
        Assert.Equal(expected, TestClaim.Findings("ICD3013", Of(CareSetting.Inpatient)).Length);
        Assert.Empty(TestClaim.Findings("ICD3013", Of(CareSetting.Professional)));
    }

    [Fact]
    public void Scale_WithoutTwoParts_IsOneFindingThatNamesBoth()
    {
        string message = Assert.Single(TestClaim.Findings("ICD3013", TestClaim.Of("S06.5X1A", "R40.2142"))).Message;
        Assert.Contains("R40.22-", message, StringComparison.Ordinal);
        Assert.Contains("R40.23-", message, StringComparison.Ordinal);
    }

    /// <summary>Which infarction was the first only the record can say.</summary>
    [Fact]
    public void Candidates_AreAQuestion() => Assert.True(Assert.Single(Assert.Single(TestClaim.Findings("ICD3013", TestClaim.Of("I22.1"))).Suggestions).IsQuestion);

    [Fact]
    public void TypeTwoInfarction_IsNoneBeforeItsCodes() => Assert.Single(TestClaim.Findings("ICD3013", TestClaim.On(new DateOnly(2016, 10, 1), "I22.1")));
}
