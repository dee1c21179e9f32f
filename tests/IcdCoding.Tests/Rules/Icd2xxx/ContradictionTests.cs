using IcdCoding.Claims;
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
    [InlineData("Z68.31", "Z68.41", 1)]
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

    [Theory]
    [InlineData("I25.10", "I25.110", "I25.110")] // without beside with a form of it
    [InlineData("Z00.00", "Z00.01", "Z00.01")]
    [InlineData("F10.20", "F10.230", "F10.230")] // uncomplicated
    [InlineData("T24.211A", "T24.111A", "T24.211A")] // I.C.19.d.2
    [InlineData("K57.30", "K57.31", "K57.31")]
    [InlineData("N18.30", "N18.31", "N18.31")]
    [InlineData("M17.11", "M17.0", "M17.0")] // a side beside both
    public void WhatDeniesOrIsLess_GivesWay(string code, string other, string stays)
    {
        foreach (Claim claim in new[] { TestClaim.Of(code, other), TestClaim.Of(other, code) })
        {
            Suggestion suggestion = Assert.Single(Assert.Single(TestClaim.Findings("ICD2007", claim)).Suggestions);
            Assert.True(suggestion.IsPreferred);
            Assert.Equal(stays, suggestion.Apply(claim).Diagnoses.Single().ToString());
        }
    }

    [Theory]
    [InlineData("N18.30", "N18.4")]
    [InlineData("E66.811", "E66.813")]
    [InlineData("H40.1131", "H40.1132")]
    [InlineData("J45.20", "J45.51")] // two axes at once
    [InlineData("F32.5", "F32.1")]
    [InlineData("F10.21", "F10.20")]
    [InlineData("C91.00", "C91.01")]
    [InlineData("C82.16", "C82.1A")]
    [InlineData("S82.221A", "S82.224A")] // displaced, not displaced
    [InlineData("S06.0X0A", "S06.0X1A")]
    [InlineData("G43.009", "G43.019")]
    [InlineData("L89.152", "L89.154")]
    public void TwoValuesOfOneAxis_AreUndecided(string code, string other)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2007", TestClaim.Of(code, other)));
        Assert.Equal(2, finding.Suggestions.Count);
        Assert.DoesNotContain(finding.Suggestions, suggestion => suggestion.IsPreferred);
    }

    [Theory]
    [InlineData("N18.4", "E11.22")]
    [InlineData("E11.22", "E11.42")]
    [InlineData("F10.20", "F11.20")]
    [InlineData("H40.1131", "H40.1192")] // one eye of a stage of its own: the laterality speaks
    [InlineData("H40.1111", "H40.1122")] // the other eye
    [InlineData("T24.211A", "T24.122A")] // the other leg
    [InlineData("T24.211S", "T24.111A")] // a scar and a new burn
    [InlineData("G43.109", "G43.009")] // with and without aura
    [InlineData("S82.221A", "S82.222A")]
    [InlineData("O60.14X1", "O60.14X2")]
    [InlineData("R40.2141", "R40.2142")]
    public void WhatMayBothBeTrue_IsNotReported(string code, string other) => Assert.Empty(TestClaim.Findings("ICD2007", TestClaim.Of(code, other)));

    [Fact]
    public void PressureUlcer_ThatProgressesDuringAnAdmission_HasTwoCodes() =>
        Assert.Empty(TestClaim.Findings("ICD2007", new Claim { DateOfService = TestClaim.Day, Setting = CareSetting.Inpatient, Diagnoses = [IcdCode.Parse("L89.152"), IcdCode.Parse("L89.154")] }));

    [Fact]
    public void Message_SaysWhichCodeSaysWhat()
    {
        Assert.Equal("N18.30 says \"stage 3 unspecified\", N18.4 \"stage 4 (severe)\"", Assert.Single(TestClaim.Findings("ICD2007", TestClaim.Of("N18.30", "N18.4"))).Message);
        Assert.StartsWith("E11.9 says \"without complications\", E11.22 \"with diabetic chronic kidney disease\": ", Assert.Single(TestClaim.Findings("ICD2007", TestClaim.Of("E11.9", "E11.22"))).Message, StringComparison.Ordinal);
    }

    /// <summary>Every two codes of a group that differ in rank are found, by one rule.</summary>
    [Fact]
    public void Groups_OfThisEdition_AreReportedOnce()
    {
        string[] rules = ["ICD2001", "ICD2004", "ICD2006", "ICD2007", "ICD2008"];
        Icd10CmEdition edition = Icd10Cm.On(TestClaim.Day);
        string[][] rows = [.. File.ReadLines(Repository.PathOf("tabular-data", "edits", "title-axes.tsv")).Where(line => line[0] != '#').Skip(1)
            .Select(line => line.Split('\t')).Where(cells => cells[6].Length == 0 && edition.TryGet(IcdCode.Parse(cells[4]), out _))];
        int pairs = 0;
        foreach (IGrouping<(string, string), string[]> group in rows.GroupBy(cells => (cells[0], cells[1])))
        {
            string[] first = group.First();
            string[]? other = group.FirstOrDefault(cells => cells[2] != first[2] && cells[4] != first[4] && (first[0] is not ("with" or "part" or "activity") || first[2] == "0" || cells[2] == "0"));
            if (other is not null)
            {
                pairs++;
                Claim claim = TestClaim.Of(Completed(first[4]), Completed(other[4]));
                Finding[] findings = [.. ClaimValidator.Default.Validate(claim).Findings.Where(finding => finding.DiagnosisIndexes.Count == 2 && rules.Contains(finding.Rule.Id))];
                Assert.True(findings.Length == 1, $"{first[4]}, {other[4]}: {string.Join(" | ", findings.AsEnumerable())}");
            }
        }

        Assert.InRange(pairs, 1500, 5000);

        string Completed(string code) => edition[IcdCode.Parse(code)].IsBillable ? code : IcdCode.Parse(code).WithSeventh('A').ToString();
    }
}
