using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class ManifestationFirstTests
{
    [Fact]
    public void Dementia_BeforeItsDisease_IsReportedAndReordered()
    {
        Claim claim = TestClaim.Of("F02.80", "G30.9");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3001", claim));
        Assert.Equal("F02", finding.Citation!.Owner);
        Assert.Equal(["G30.9", "F02.80"], Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Fact]
    public void Dementia_BehindItsDisease_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD3001", TestClaim.Of("G30.9", "F02.80")));

    [Theory]
    [InlineData("D63.1")] // code first underlying chronic kidney disease (N18.-)
    [InlineData("R29.701")] // code first the type of cerebral infarction (I63.-)
    public void UnconditionalCodeFirst_WhenFirst_IsReportedOnce(string code)
    {
        ClaimReport report = ClaimValidator.Default.Validate(TestClaim.Of(code));
        Assert.Single(report.Findings, finding => finding.Rule.Id == "ICD3001");
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Id is "ICD3002" or "ICD3007");
    }

    [Theory]
    [InlineData("I50.9")] // six circumstances, none of which need be
    [InlineData("N18.4")] // any associated …
    [InlineData("J18.9")] // if applicable
    public void ConditionalCodeFirst_WhenFirst_IsNotReported(string code) => Assert.Empty(TestClaim.Findings("ICD3001", TestClaim.Of(code)));

    /// <summary>Every code of the official list of manifestations is reported when it stands first, in each edition that has a list.</summary>
    [Fact]
    public void OfficialManifestations_WhenFirst_AreReported()
    {
        int codes = 0;
        foreach (string[] cells in File.ReadLines(Repository.PathOf("tabular-data", "edits", "mce.tsv")).Where(line => line.StartsWith("manifestation\t", StringComparison.Ordinal)).Select(line => line.Split('\t')))
        {
            if (cells[3].Length == 0)
            {
                codes++;
                Assert.True(TestClaim.Findings("ICD3001", TestClaim.On(new DateOnly(2026, 1, 15), cells[1])).Length == 1, cells[1]);
            }
        }

        Assert.Equal(422, codes);
    }
}
