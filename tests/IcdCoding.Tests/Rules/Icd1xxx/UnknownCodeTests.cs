using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class UnknownCodeTests
{
    [Fact]
    public void Code_OfNoEdition_IsReported()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1002", TestClaim.Of("M62.87")));
        Assert.StartsWith("M62.87 is in no edition", finding.Message, StringComparison.Ordinal);
        Assert.Contains("M62.8", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_OfAnEdition_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1002", TestClaim.Of("M62.81", "M54.5", "M62")));
}
