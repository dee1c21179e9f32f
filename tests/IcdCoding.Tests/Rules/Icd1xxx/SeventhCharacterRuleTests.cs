using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class SeventhCharacterRuleTests
{
    [Fact]
    public void Fracture_Without7thCharacter_IsReportedWithTheCompletions()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1005", TestClaim.Of("S82.821")));
        Assert.StartsWith("S82.821 lacks its 7th character; use S82.821A", finding.Message, StringComparison.Ordinal);
        Assert.Contains(IcdCode.Parse("S82.821A"), Assert.Single(finding.Suggestions).Codes);
    }

    [Fact]
    public void Fracture_With7thCharacter_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1005", TestClaim.Of("S82.821A")));

    [Fact]
    public void InfectionAfterProcedure_WithoutPlaceholders_IsPadded()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1005", TestClaim.On(new DateOnly(2016, 12, 1), "T81.4A")));
        Assert.Contains("in the wrong place; use T81.4XXA", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MuscleWeakness_With7thCharacter_IsReported() =>
        Assert.Contains("M62.81 takes no 7th character", Assert.Single(TestClaim.Findings("ICD1005", TestClaim.Of("M62.81XA"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Fracture_WithACharacterItDoesNotTake_IsReported() => Assert.Single(TestClaim.Findings("ICD1005", TestClaim.Of("S82.821Z")));
}
