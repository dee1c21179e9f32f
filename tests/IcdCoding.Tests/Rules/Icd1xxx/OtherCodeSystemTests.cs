using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class OtherCodeSystemTests
{
    [Theory]
    [InlineData("250.00", "ICD-9-CM")]
    [InlineData("401.9", "ICD-9-CM")]
    [InlineData("V58.69", "ICD-9-CM")]
    [InlineData("0DTJ4ZZ", "ICD-10-PCS")]
    public void Text_OfAnotherSystem_SaysWhich(string text, string system)
    {
        Finding finding = Assert.Single(ClaimValidator.Default.Validate(TestClaim.Of(text)).Findings);
        Assert.Equal("ICD1006", finding.Rule.Id);
        Assert.Contains(system, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_OfIcd10Cm_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1006", TestClaim.Of("V00.01XA", "E11.9", "M62.81", "E87.1")));
}
