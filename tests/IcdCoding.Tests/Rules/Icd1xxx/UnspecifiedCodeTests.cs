using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class UnspecifiedCodeTests
{
    [Theory]
    [InlineData("I48.91", "I48.0 I48.11 I48.19 I48.20 I48.21")]
    [InlineData("N18.9", "N18.1 N18.2 N18.30 N18.31 N18.32 N18.4 N18.5 N18.6")]
    [InlineData("J45.909", "J45.20 J45.30 J45.40 J45.50")]
    [InlineData("J45.901", "J45.21 J45.31 J45.41 J45.51")]
    [InlineData("M54.50", "M54.51 M54.59")]
    [InlineData("F32.9", "F32.0 F32.1 F32.2 F32.3 F32.4 F32.5")]
    [InlineData("K57.92", "K57.12 K57.32 K57.52")]
    [InlineData("M75.40", "M75.41 M75.42")]
    [InlineData("H40.1130", "H40.1131 H40.1132 H40.1133 H40.1134")]
    [InlineData("I50.20", "I50.21 I50.22 I50.23")]
    [InlineData("G43.909", "G43.009 G43.109 G43.409 G43.509 G43.609 G43.709 G43.809 G43.829 G43.E09")]
    public void Code_ThatLeavesOpen_IsAskedForItsForms(string code, string forms)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1007", TestClaim.Of(code)));
        Assert.Equal(Severity.Info, finding.Severity);
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.True(suggestion.IsQuestion);
        Assert.Equal(forms, string.Join(' ', suggestion.Candidates));
    }

    [Theory]
    [InlineData("C34.90", "C34.1- (Malignant neoplasm of upper lobe, bronchus or lung): 3 codes")] // part and side
    [InlineData("I50.9", "I50.2- (Systolic (congestive) heart failure): 4 codes")]
    [InlineData("N39.0", "N30.- (Cystitis): 14 codes")]
    [InlineData("C50.919", "about 25 codes: C50.- (Malignant neoplasm of breast)")]
    [InlineData("S72.009A", "S72.001A; S72.002A")]
    public void Code_OfManyForms_NamesTheirHeadersAndOffersNone(string code, string named)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1007", TestClaim.Of(code)));
        Assert.Contains(named, finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
    }

    [Theory]
    [InlineData("E66.9", "E66.3")] // overweight
    [InlineData("E78.5", "E78.7")] // Barth syndrome
    [InlineData("M54.9", "M54.0")] // panniculitis
    [InlineData("R00.0", "R00")] // palpitations, bradycardia
    [InlineData("F41.9", "F10")] // anxiety that alcohol induced
    [InlineData("I25.9", "I25.2")] // an old infarction
    public void Code_BesideAnotherDisease_DoesNotNameIt(string code, string other)
    {
        string message = Assert.Single(TestClaim.Findings("ICD1007", TestClaim.Of(code))).Message;
        Assert.DoesNotContain(other, message.Substring(code.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void Fracture_OfAnUnspecifiedPart_IsReportedWithCodesOfTheSameSideAndEncounter()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1007", TestClaim.Of("S72.001A")));
        Assert.All(Assert.Single(finding.Suggestions).Candidates, code =>
        {
            Assert.EndsWith("A", code.ToString(), StringComparison.Ordinal);
            Assert.Contains("right", Icd10Cm.Latest[code].Title, StringComparison.Ordinal);
            Assert.DoesNotContain("head of", Icd10Cm.Latest[code].Title.Replace("head and neck", ""), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(2022, 3, 31, CareSetting.Inpatient, Severity.Info)] // edit 20 begins on the day after
    [InlineData(2022, 4, 1, CareSetting.Inpatient, Severity.Warning)]
    [InlineData(2026, 9, 30, CareSetting.Inpatient, Severity.Warning)]
    [InlineData(2026, 10, 1, CareSetting.Inpatient, Severity.Info)] // list not at hand
    [InlineData(2024, 5, 6, CareSetting.Outpatient, Severity.Info)]
    public void UnspecifiedSide_OfAnInpatientClaim_IsAWarningWhereEdit20ListsIt(int year, int month, int day, CareSetting setting, Severity severity) =>
        Assert.Equal(severity, Assert.Single(TestClaim.Findings("ICD1007", new Claim { DateOfService = new DateOnly(year, month, day), Setting = setting, Diagnoses = [IcdCode.Parse("H34.10")] })).Severity);

    [Fact]
    public void Form_OfOneCode_IsAQuestionToo()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1007", TestClaim.Of("R51.9")));
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.Equal([IcdCode.Parse("R51.0")], suggestion.Candidates);
        Assert.Throws<InvalidOperationException>(() => suggestion.Apply(TestClaim.Of("R51.9")));
    }

    [Fact]
    public void Code_BeforeItsFormsCameIntoForce_NamesThoseOfItsDate() =>
        Assert.DoesNotContain("E66.81", Assert.Single(TestClaim.Findings("ICD1007", TestClaim.On(new DateOnly(2024, 9, 30), "E66.9"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("S72.021A")]
    [InlineData("R11.2")] // nausea with vomiting is the more specific code
    [InlineData("E11.90")] // no code
    [InlineData("I12.9")] // "… with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease"
    [InlineData("W19.XXXA")] // an external cause
    public void Code_ThatLeavesNothingOpen_IsNotReported(string code) => Assert.Empty(TestClaim.Findings("ICD1007", TestClaim.Of(code)));

    [Fact]
    public void EveryForm_OfEveryEdition_IsBillableInItAndAnotherCode()
    {
        int reported = 0;
        foreach (Icd10CmEdition edition in Icd10Cm.Editions)
        {
            foreach (CodeEntry entry in edition.Codes.Where((entry, index) => index % 397 == edition.Name.Length && entry.IsBillable))
            {
                foreach (Finding finding in TestClaim.Findings("ICD1007", TestClaim.On(edition.EffectiveFrom, entry.Code.ToString())))
                {
                    reported++;
                    Assert.All(finding.Suggestions, suggestion => Assert.True(suggestion.IsQuestion && suggestion.Candidates.Count <= 10));
                    Assert.All(finding.Suggestions.SelectMany(suggestion => suggestion.Candidates), code => Assert.True(edition.IsBillable(code) && code != entry.Code));
                }
            }
        }

        Assert.InRange(reported, 200, 2_000);
    }
}
