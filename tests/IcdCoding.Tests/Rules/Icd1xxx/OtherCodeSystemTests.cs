using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class OtherCodeSystemTests
{
    [Theory]
    [InlineData("250.00", "ICD-9-CM")]
    [InlineData("401.9", "ICD-9-CM")]
    [InlineData("V58.69", "ICD-9-CM")]
    [InlineData("E884.9", "ICD-9-CM")]
    [InlineData("250", "ICD-9-CM")]
    [InlineData("4019", "ICD-9-CM")]
    [InlineData("25000", "an ICD-9-CM or CPT code")]
    [InlineData("V5869", "an ICD-9-CM or HCPCS code")]
    [InlineData("99213", "a CPT procedure code")]
    [InlineData("97110", "a CPT procedure code")]
    [InlineData("99213-25", "a CPT procedure code")]
    [InlineData("0001F", "a CPT procedure code")]
    [InlineData("J3301", "a HCPCS code")]
    [InlineData("T1015", "a HCPCS code")]
    [InlineData("A4253", "a HCPCS code")]
    [InlineData("D0120", "a CDT dental procedure code")]
    [InlineData("0450", "a revenue code")]
    [InlineData("0DTJ4ZZ", "ICD-10-PCS")]
    [InlineData("B2151ZZ", "ICD-10-PCS")]
    [InlineData("DB12BB1", "ICD-10-PCS")]
    [InlineData("B24", "is a code of the WHO's ICD-10")]
    [InlineData("I64", "is a code of the WHO's ICD-10")]
    [InlineData("A09.9", "is a code of the WHO's ICD-10")]
    [InlineData("E149", "is a code of the WHO's ICD-10")]
    public void Text_OfAnotherSystem_SaysWhich(string text, string system)
    {
        Finding finding = Assert.Single(ClaimValidator.Default.Validate(TestClaim.Of(text)).Findings);
        Assert.Equal("ICD1006", finding.Rule.Id);
        Assert.Contains(system, finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
    }

    [Fact]
    public void Code_OfIcd10Cm_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1006", TestClaim.Of("V00.01XA", "E11.9", "M62.81", "E87.1", "V27.0", "E8849", "G0439", "J33.01", "M6287", "I1099")));

    [Fact]
    public void EveryCode_OfEveryEdition_IsNotTakenForAnotherSystem() =>
        Assert.All(Icd10Cm.Editions.SelectMany(edition => edition.Codes.Where((entry, index) => index % 53 == 0)), entry =>
            Assert.Empty(TestClaim.Findings("ICD1006", TestClaim.Of(entry.Code.ToString("N")))));
}
