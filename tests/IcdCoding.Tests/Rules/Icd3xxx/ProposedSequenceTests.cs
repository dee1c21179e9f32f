using IcdCoding.Rules.Icd3xxx;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class ProposedSequenceTests
{
    [Fact]
    public void SeveralRules_AreSatisfiedAtOnce()
    {
        Claim claim = TestClaim.Of("W19.XXXA", "Z68.41", "F02.80", "E66.01", "G30.9");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3011", claim));
        Claim mended = Assert.Single(finding.Suggestions).Apply(claim);
        Assert.Equal(["E66.01", "Z68.41", "G30.9", "F02.80", "W19.XXXA"], mended.Diagnoses.Select(diagnosis => diagnosis.ToString()));
        Assert.DoesNotContain(ClaimValidator.Default.Validate(mended).Findings, candidate => candidate.Rule.Category == RuleCategory.Sequence && candidate.Severity == Severity.Error);
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
