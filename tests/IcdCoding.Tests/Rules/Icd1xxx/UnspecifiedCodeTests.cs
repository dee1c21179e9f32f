using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class UnspecifiedCodeTests
{
    [Fact]
    public void Fracture_OfAnUnspecifiedPart_IsReportedWithCodesOfTheSameEncounter()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1007", TestClaim.Of("S72.001A")));
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.All(Assert.Single(finding.Suggestions).Codes, code => Assert.EndsWith("1A", code.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Fracture_OfANamedPart_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1007", TestClaim.Of("S72.021A")));

    [Theory]
    [InlineData("I12.9")] // "… with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease"
    [InlineData("W19.XXXA")] // an external cause
    [InlineData("J45.901")] // no code beside "Unspecified asthma" means "with (acute) exacerbation" by the same last character
    public void Unspecified_ThatLeavesNothingOpen_IsNotReported(string code) => Assert.Empty(TestClaim.Findings("ICD1007", TestClaim.Of(code)));

    [Theory]
    [InlineData(2022, 3, 31, CareSetting.Inpatient, Severity.Info)] // edit 20 begins on the day after
    [InlineData(2022, 4, 1, CareSetting.Inpatient, Severity.Warning)]
    [InlineData(2026, 9, 30, CareSetting.Inpatient, Severity.Warning)]
    [InlineData(2026, 10, 1, CareSetting.Inpatient, Severity.Info)] // list not at hand
    [InlineData(2024, 5, 6, CareSetting.Outpatient, Severity.Info)]
    public void UnspecifiedSide_OfAnInpatientClaim_IsAWarningWhereEdit20ListsIt(int year, int month, int day, CareSetting setting, Severity severity) =>
        Assert.Equal(severity, Assert.Single(TestClaim.Findings("ICD1007", new Claim { DateOfService = new DateOnly(year, month, day), Setting = setting, Diagnoses = [IcdCode.Parse("H34.10")] })).Severity);

    [Fact]
    public void EverySuggestedCode_OfThisEdition_IsBillableAndNotUnspecified()
    {
        int reported = 0;
        foreach (CodeEntry entry in Icd10Cm.Latest.Codes.Where((entry, index) => index % 97 == 0 && entry.IsBillable))
        {
            foreach (Finding finding in TestClaim.Findings("ICD1007", TestClaim.Of(entry.Code.ToString())))
            {
                reported++;
                Assert.Contains("nspecified", entry.Title + " unspecified", StringComparison.Ordinal);
                Assert.All(finding.Suggestions.SelectMany(suggestion => suggestion.Codes), code => Assert.True(Icd10Cm.Latest.IsBillable(code)));
            }
        }

        Assert.InRange(reported, 20, 400);
    }
}
