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

    [Fact]
    public void WhoOnlyCode_OfEveryKind_IsSaidToBeOne_HoweverItIsWritten()
    {
        string[] codes = [.. File.ReadLines(Repository.PathOf("tabular-data", "other-systems", "who-only.tsv")).Where(line => line[0] != '#').Skip(1)];
        Assert.InRange(codes.Length, 1_500, 2_000);
        foreach (string code in codes)
        {
            foreach (string text in (string[])[code, code.Replace(".", "", StringComparison.Ordinal), code.ToLowerInvariant()])
            {
                Assert.Contains(Messages(Diagnosis.FromText(text)), message => message.Contains("is a code of the WHO's ICD-10 that ICD-10-CM does not have", StringComparison.Ordinal));
            }

            Assert.Contains(Messages(IcdCode.Parse(code)), message => message.Contains("WHO", StringComparison.Ordinal));
        }

        static IEnumerable<string> Messages(Diagnosis diagnosis) =>
            ClaimValidator.Default.Validate(new Claim { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [diagnosis] }).Findings.Select(finding => finding.Message);
    }

    [Theory]
    [InlineData("I64X")]
    [InlineData("B24X")]
    [InlineData("b24.x")]
    public void WhoCategory_PaddedWithX_IsSaidToBeOne(string text)
    {
        ClaimReport report = ClaimValidator.Default.Validate(new Claim { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [Diagnosis.FromText(text)] });
        Assert.Contains("is a code of the WHO's ICD-10", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
    }
}
