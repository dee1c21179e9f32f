using IcdCoding.Claims;
using IcdCoding.Pages;
using IcdCoding.Tables;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class DateAfterNewestReleaseTests
{
    private static readonly DateOnly End = ServiceDate.FromNumber(EditionTable.FiscalYearEnd(EditionTable.Count - 1));

    [Fact]
    public void DayAfterTheFiscalYear_IsOneInfoOnTheClaim()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1008", TestClaim.On(End.AddDays(1), "M62.81", "I10", "E11.9")));
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Empty(finding.DiagnosisIndexes);
        Assert.Contains(Icd10Cm.Latest.Name, finding.Message, StringComparison.Ordinal);
        Assert.Contains("2027-09-30", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void YearsLater_IsStillReported() => Assert.Single(TestClaim.Findings("ICD1008", TestClaim.On(new DateOnly(2041, 2, 3), "M62.81")));

    [Fact]
    public void LastDayOfTheFiscalYear_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1008", TestClaim.On(End, "M62.81")));

    [Theory]
    [InlineData("FY2016", 2016_09_30)]
    [InlineData("FY2020-apr", 2020_09_30)]
    [InlineData("FY2021-jan", 2021_09_30)]
    [InlineData("FY2027", 2027_09_30)]
    public void FiscalYear_EndsInSeptember(string edition, int end)
    {
        Assert.True(Icd10Cm.TryGetEdition(edition, out Icd10CmEdition? found));
        Assert.Equal(end, EditionTable.FiscalYearEnd(found.Index));
    }

    [Fact]
    public void CodePage_OfALaterDate_DoesNotCallTheDateAPitfallOfTheCode() =>
        Assert.DoesNotContain(CodeGuide.For(IcdCode.Parse("M62.81"), End.AddDays(1)).Pitfalls, pitfall => pitfall.RuleId == "ICD1008");
}
