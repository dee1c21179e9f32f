using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class HeaderCodeTests
{
    [Fact]
    public void LowBackPain_SinceOctober2021_IsReportedWithItsDateAndCodes()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1004", TestClaim.Of("M54.5")));
        Assert.Equal("M54.5 is a header, not billable since 2021-10-01 (FY2022), billable until then; use M54.50, M54.51, M54.59 (3 codes)", finding.Message);
        Assert.Equal(3, Assert.Single(finding.Suggestions).Codes.Count);
    }

    [Fact]
    public void LowBackPain_BeforeOctober2021_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1004", TestClaim.On(new DateOnly(2021, 9, 30), "M54.5")));

    [Fact]
    public void Header_OfManyCodes_ListsTwentyAndHowManyMore() =>
        Assert.Matches("and [0-9]+ more", Assert.Single(TestClaim.Findings("ICD1004", TestClaim.Of("E11"))).Message);
}
