using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class NotValidOnDateTests
{
    [Fact]
    public void Code_NotYetInForce_IsReportedWithItsDate()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1003", TestClaim.On(new DateOnly(2021, 9, 30), "M54.50")));
        Assert.Contains("2021-10-01", finding.Message, StringComparison.Ordinal);
        Assert.Contains("M54.5", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_OnItsFirstDay_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1003", TestClaim.On(new DateOnly(2021, 10, 1), "M54.50")));

    [Fact]
    public void Code_Retired_IsReportedWithItsSuccessors()
    {
        // The first code that FY2027 dropped and whose successors the conversion table names.
        CodeEntry retired = Icd10Cm.Diff(Icd10Cm.FiscalYear(2016), Icd10Cm.Latest).Removed.First(entry => entry.IsBillable && entry.ReplacedBy.Any(Icd10Cm.Latest.IsBillable));
        Finding finding = Assert.Single(TestClaim.Findings("ICD1003", TestClaim.Of(retired.ToString())));
        Assert.Contains("was retired on", finding.Message, StringComparison.Ordinal);
        Assert.Contains(retired.ReplacedBy.First(Icd10Cm.Latest.IsBillable).ToString(), finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Suggestions);
    }
}
