using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class DuplicateCodeTests
{
    [Fact]
    public void Code_Twice_IsReportedWhereverItStands()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2003", TestClaim.Of("I10", "M62.81", "i10")));
        Assert.Equal([0, 2], finding.DiagnosisIndexes);
        Assert.Equal(SuggestionAction.Remove, Assert.Single(finding.Suggestions).Action);
    }

    [Fact]
    public void TwoCodes_OfOneCategory_AreNotReported() => Assert.Empty(TestClaim.Findings("ICD2003", TestClaim.Of("M62.81", "M62.82")));
}
