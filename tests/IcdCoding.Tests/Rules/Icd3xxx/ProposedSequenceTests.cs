using IcdCoding.Claims;
using IcdCoding.Rules;
using IcdCoding.Rules.Icd3xxx;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class ProposedSequenceTests
{
    [Fact]
    public void SeveralRules_AreSatisfiedAtOnce()
    {
        Claim claim = TestClaim.Of("W19.XXXA", "F02.80", "S72.001A", "E78.5", "G30.9");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3011", claim));
        Claim mended = Assert.Single(finding.Suggestions).Apply(claim);
        Assert.Equal(["S72.001A", "W19.XXXA", "E78.5", "G30.9", "F02.80"], mended.Diagnoses.Select(diagnosis => diagnosis.ToString()));
        Assert.DoesNotContain(ClaimValidator.Default.Validate(mended).Findings, candidate => candidate.Rule.Category == RuleCategory.Sequence && candidate.Severity == Severity.Error);
    }

    /// <summary>Which of several diagnoses is the first is the record's to say (guidelines II): no rule promotes one of them.</summary>
    [Theory]
    [InlineData("Z68.41", "I10", "K21.9")]
    [InlineData("W19.XXXA", "I10", "K21.9")]
    [InlineData("I10", "Z68.41", "K21.9")]
    public void FirstDiagnosis_IsNotPromoted(params string[] codes)
    {
        Claim claim = TestClaim.Of(codes);
        Assert.DoesNotContain(ClaimValidator.Default.Validate(claim).Findings.SelectMany(finding => finding.Suggestions), suggestion => suggestion.Action == SuggestionAction.Reorder);
    }

    /// <summary>Nothing says where a text that is no code, or a code that is not valid, would stand.</summary>
    [Fact]
    public void UnreadableDiagnoses_KeepTheirPlaces()
    {
        Claim claim = TestClaim.Of("R65.20", "nonsense", "M62.8", "A41.9");
        Assert.Equal(["A41.9", "nonsense", "M62.8", "R65.20"], Assert.Single(Assert.Single(TestClaim.Findings("ICD3007", claim)).Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Fact]
    public void RightSequence_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD3011", TestClaim.Of("G30.9", "F02.80")));

    [Fact]
    public void NotesThatContradictOneAnother_AreFoundAsACycle()
    {
        // 0 before 1 before 2 before 0, and 3 apart.
        bool[,] precedes = new bool[4, 4];
        precedes[0, 1] = precedes[1, 2] = precedes[2, 0] = precedes[0, 3] = true;
        int[] cycle = SequenceProposal.FindCycle(precedes, new bool[4]);
        Assert.Equal([0, 1, 2], cycle.Order());
        Assert.All(cycle.Select((index, place) => (index, next: cycle[(place + 1) % cycle.Length])), step => Assert.True(precedes[step.index, step.next]));
    }

    /// <summary>"Code first, for adverse effects, …" at T36-T50 is not said of poisonings, which are themselves coded before what they cause.</summary>
    [Fact]
    public void CodeFirstNotes_OfPoisoningsAndAdverseEffects_DoNotContradictOneAnother()
    {
        string[] poisonings = ["T36.0X1A", "T39.011A", "T40.2X5A", "D64.2", "E03.2", "L27.0", "N14.11", "K29.00"];
        foreach (string code in poisonings)
        {
            foreach (string other in poisonings.Where(other => other != code))
            {
                Assert.DoesNotContain(TestClaim.Findings("ICD3011", TestClaim.Of(code, other)), finding => finding.Message.StartsWith("no sequence", StringComparison.Ordinal));
            }
        }
    }
}
