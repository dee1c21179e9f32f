using IcdCoding.Claims;
using IcdCoding.Rules;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class GuidelineSequenceTests
{
    [Theory]
    [InlineData("R00.1 T46.0X1A", "T46.0X1A R00.1")] // poisoning
    [InlineData("F11.20 T40.1X1A J96.01", "T40.1X1A F11.20 J96.01")] // dependence is additional
    [InlineData("J96.01 T58.01XA", "T58.01XA J96.01")] // toxic effect
    [InlineData("A41.9 T81.44XA", "T81.44XA A41.9")]
    [InlineData("T81.44XA T81.41XA A41.9", "T81.41XA T81.44XA A41.9")]
    [InlineData("A41.02 T80.211A", "T80.211A A41.02")]
    [InlineData("S06.0X0A T74.12XA", "T74.12XA S06.0X0A")]
    [InlineData("T24.111A T22.331A", "T22.331A T24.111A")]
    [InlineData("K86.1 K85.90", "K85.90 K86.1")]
    [InlineData("T38.3X1A T85.614A", "T85.614A T38.3X1A")]
    [InlineData("Z80.3 Z12.31", "Z12.31 Z80.3")]
    public void OrderTurnedRound_IsAWarningWithTheOrder(string codes, string order) => Assert.Equal((Severity.Warning, order), Reported(TestClaim.Of(codes.Split(' '))));

    [Theory]
    [InlineData("J18.9 R65.21 A41.9", "J18.9 A41.9 R65.21")]
    [InlineData("N39.0 R65.20 A41.51", "N39.0 A41.51 R65.20")]
    [InlineData("U07.1 O98.512", "O98.512 U07.1")]
    public void UnconditionalOrderTurnedRound_IsAnError(string codes, string order) => Assert.Equal((Severity.Error, order), Reported(TestClaim.Of(codes.Split(' '))));

    [Theory]
    [InlineData("T46.0X1A R00.1")]
    [InlineData("I10 T46.0X1A")] // no manifestation
    [InlineData("R00.1 T46.0X5A")] // an adverse effect follows its nature
    [InlineData("T40.2X1A R40.20 T42.4X1A")] // one poisoning is first
    [InlineData("G93.1 T40.2X1S")] // a sequela follows
    [InlineData("A41.02 R65.21")]
    [InlineData("T81.44XA R65.20 A41.9")] // the postprocedural sepsis stands before
    [InlineData("S72.001A O98.512 U07.1")] // another reason for admission: not this rule
    [InlineData("J18.9 A41.9")] // present on admission not known
    [InlineData("R65.21 A41.9")] // ICD3007
    public void OtherOrders_AreNotReported(string codes) => Assert.Empty(TestClaim.Findings("ICD3012", TestClaim.Of(codes.Split(' '))));

    [Theory]
    [InlineData("J18.9", "A41.9", Poa.Yes, 1)]
    [InlineData("J18.9", "A41.9", Poa.No, 0)] // developed after admission
    [InlineData("J18.9", "A41.9", Poa.Unknown, 0)]
    [InlineData("L03.115", "A41.01", Poa.Yes, 1)]
    [InlineData("U07.1", "A41.89", Poa.Yes, 1)]
    [InlineData("I21.4", "A41.9", Poa.Yes, 0)] // no localized infection
    [InlineData("A41.9", "T80.211A", Poa.No, 0)] // arose in hospital
    public void SepsisAndLocalInfection_ArePutInOrderByPresentOnAdmission(string first, string second, Poa poaOfSecond, int expected)
    {
        Claim claim = new()
        {
            DateOfService = TestClaim.Day,
            Setting = CareSetting.Inpatient,
            Diagnoses = [new(IcdCode.Parse(first)) { Poa = Poa.Yes }, new(IcdCode.Parse(second)) { Poa = poaOfSecond }],
        };
        Assert.Equal(expected, TestClaim.Findings("ICD3012", claim).Length);
    }

    /// <summary>One cause, one finding: the conditional notes on the same order are silent.</summary>
    [Theory]
    [InlineData("A41.9 T81.44XA")]
    [InlineData("J18.9 R65.21 A41.9")]
    [InlineData("U07.1 O98.512")]
    public void OrderOfTheGuidelines_IsTheOnlyFindingOnTheOrder(string codes) =>
        Assert.Equal("ICD3012", Assert.Single(ClaimValidator.Default.Validate(TestClaim.Of(codes.Split(' '))).Findings, finding => finding.Rule.Category == RuleCategory.Sequence && finding.DiagnosisIndexes.Count > 1).Rule.Id);

    /// <summary>What the guidelines name beside the codes of a code-first note meets the note.</summary>
    [Theory]
    [InlineData("A41.02 R65.21")]
    [InlineData("O70.1 Z37.0 Z3A.39")]
    [InlineData("Z34.83 Z3A.30")]
    [InlineData("I61.9 R29.703")]
    public void CodeFirst_IsMetByWhatTheGuidelinesName(string codes) =>
        Assert.DoesNotContain(TestClaim.Findings("ICD3002", TestClaim.Of(codes.Split(' '))), finding => finding.Codes[0] != IcdCode.Parse("A41.02"));

    [Fact]
    public void CodeFirst_WithoutAnyOfThem_IsReported() => Assert.Contains(TestClaim.Findings("ICD3002", TestClaim.Of("I10", "R29.703")), finding => finding.Severity == Severity.Warning);

    private static (Severity Severity, string Order) Reported(Claim claim)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD3012", claim));
        return (finding.Severity, string.Join(' ', Assert.Single(finding.Suggestions).Apply(claim).Diagnoses));
    }
}
