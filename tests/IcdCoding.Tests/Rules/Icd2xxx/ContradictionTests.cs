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
    [InlineData("I12.9", "N18.6", 0)] // ICD2006
    [InlineData("I12.0", "N18.30", 1)]
    [InlineData("I12.0", "N18.6", 0)]
    [InlineData("I13.2", "N18.4", 1)]
    [InlineData("I10", "R03.0", 1)]
    public void StageAndHypertension_HaveToAgree(string code, string other, int expected) =>
        Assert.Equal(expected, TestClaim.Findings("ICD2007", TestClaim.Of(code, other)).Length);

    [Theory]
    [InlineData("E66.813", "Z68.25", 1)]
    [InlineData("E66.813", "Z68.41", 0)]
    [InlineData("E66.811", "Z68.35", 1)]
    [InlineData("E66.812", "Z68.35", 0)]
    [InlineData("E66.3", "Z68.31", 1)]
    [InlineData("E66.01", "Z68.36", 0)]
    [InlineData("R63.6", "Z68.30", 1)]
    public void BodyMassIndex_HasToFitTheDiagnosis(string code, string index, int expected)
    {
        Finding[] findings = TestClaim.Findings("ICD2007", TestClaim.Of(code, index));
        Assert.Equal(expected, findings.Length);
        Assert.All(findings, finding => Assert.Empty(finding.Suggestions));
    }

    [Theory]
    [InlineData("U07.1", "Z20.822", "U07.1")]
    [InlineData("S72.001A", "Z47.1", "S72.001A")]
    [InlineData("T24.211D", "Z48.00", "T24.211D")]
    public void ContactAndAftercare_GiveWayToTheDiagnosis(string code, string other, string stays)
    {
        Claim claim = TestClaim.Of(code, other);
        Finding finding = Assert.Single(TestClaim.Findings("ICD2007", claim));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.True(finding.Suggestions[0].IsPreferred);
        Assert.Equal(stays, string.Join(' ', finding.Suggestions[0].Apply(claim).Diagnoses));
    }

    /// <summary>Right for the other side or another primary: never an error, and nothing is taken away.</summary>
    [Theory]
    [InlineData("C50.911", "Z85.3", Severity.Info)]
    [InlineData("C34.11", "Z85.118", Severity.Info)]
    [InlineData("C61", "Z85.46", Severity.Warning)]
    [InlineData("C18.7", "Z85.038", Severity.Warning)]
    public void CurrentBesideHistory_OfOneOrgan_IsAsked(string code, string history, Severity severity)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2007", TestClaim.Of(code, history)));
        Assert.Equal(severity, finding.Severity);
        Assert.Empty(finding.Suggestions);
        Assert.Contains("Personal history", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C50.911", "Z85.118")]
    [InlineData("I21.4", "I25.2")]
    [InlineData("S72.001S", "Z47.1")]
    [InlineData("M17.11", "Z47.1")]
    public void OtherHistoryOrAftercare_IsNotReported(string code, string other) => Assert.Empty(TestClaim.Findings("ICD2007", TestClaim.Of(code, other)));

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
