using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class Excludes2PairTests
{
    private static readonly ClaimValidator On = ClaimValidator.Create(new ClaimValidatorOptions { Severities = new Dictionary<string, Severity> { ["ICD2002"] = Severity.Info } });

    private static Finding[] Findings(params string[] codes) => [.. On.Validate(TestClaim.Of(codes)).Findings.Where(finding => finding.Rule.Id == "ICD2002")];

    [Fact]
    public void Pair_IsOffByDefault() => Assert.Empty(TestClaim.Findings("ICD2002", TestClaim.Of("M62.81", "R53.1")));

    [Fact]
    public void SwitchedOn_PairIsInfoAndDoesNotCancelTheExcludes1()
    {
        ClaimReport report = On.Validate(TestClaim.Of("M62.81", "R53.1"));
        Finding pair = Assert.Single(report.Findings, finding => finding.Rule.Id == "ICD2002");
        Assert.Equal((Severity.Info, "Chapter 13"), (pair.Severity, pair.Citation!.Owner));
        Assert.Contains(report.Findings, finding => finding.Rule.Id == "ICD2001" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void SwitchedOn_CodesWithoutExcludes2_AreNotReported() => Assert.Empty(Findings("M62.81", "M62.82"));
}
