using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("J45.909", "J45.901", "J45.901")]
    [InlineData("E11.22", "E11.9", "E11.22")]
    [InlineData("F10.10", "F10.20", "F10.20")]
    public void CodesThatContradict_AreReported(string code, string other, string stays)
    {
        Claim claim = TestClaim.Of(code, other);
        Finding[] findings = [.. ClaimValidator.Default.Validate(claim).Findings.Where(finding => finding.Rule.Id is "ICD2007" or "ICD2001")];
        Assert.Contains(Assert.Single(findings).Suggestions, suggestion => suggestion.Apply(claim).Diagnoses.Single().ToString() == stays);
    }

    [Theory]
    [InlineData("I12.9", "N18.6", 1)]
    [InlineData("I12.0", "N18.30", 1)]
    [InlineData("I12.0", "N18.6", 0)]
    [InlineData("I13.2", "N18.4", 1)]
    [InlineData("I10", "R03.0", 1)]
    public void StageAndHypertension_HaveToAgree(string code, string other, int expected) =>
        Assert.Equal(expected, TestClaim.Findings("ICD2007", TestClaim.Of(code, other)).Length);

    [Theory]
    [InlineData("J45.909", "J45.20")]
    [InlineData("E11.9", "E11.8")]
    public void Twins_AreJudgedByTheirRows(string code, string other) =>
        Assert.Equal(other == "E11.8" ? 1 : 0, TestClaim.Findings("ICD2007", TestClaim.Of(code, other)).Length);

    /// <summary>Every pair of titles that differ in "with" and "without" is reported, here or as an Excludes1.</summary>
    [Fact]
    public void WithAndWithout_OfThisEdition_AreReported()
    {
        int pairs = 0;
        foreach (string[] cells in File.ReadLines(Repository.PathOf("tabular-data", "edits", "with-without.tsv")).Where(line => line[0] != '#').Skip(1).Select(line => line.Split('\t')))
        {
            if (cells[3].Length > 0)
            {
                continue;
            }

            pairs++;
            Assert.Contains(ClaimValidator.Default.Validate(TestClaim.Of(cells[0], cells[1])).Findings, finding => finding.Rule.Id is "ICD2007" or "ICD2001");
        }

        Assert.InRange(pairs, 300, 1000);
    }
}
