using IcdCoding.Claims;
using IcdCoding.Coverages;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd6xxx;

public sealed class ProcedureCoverageTests
{
    private const string Policy =
        "fact\tvalue\tfrom\tthrough\npolicy\tL1\t2026-01-01\t2026-12-31\nkind\tpayer\t\t\ntitle\tTherapy\t\t\nsource\tthe payer's manual\t\t\nverified\t2026-11-01\t\t\n" +
        "diagnoses\tcomplete\t\t\nprocedure\t97110-97116\t\t\nprocedure\tG0151\t2026-06-01\t\ndiagnosis\tM62.8\t\t\ndiagnosis\tM15-M19\t\t2026-06-30\n";

    private static Claim Of(DateOnly date, string procedure, int[] pointers, params string[] codes) => new()
    {
        DateOfService = date,
        Diagnoses = [.. codes.Select(code => (Diagnosis)IcdCode.Parse(code))],
        ServiceLines = [new ServiceLine { ProcedureCode = procedure, DiagnosisPointers = pointers }],
    };

    private static Finding[] Findings(Claim claim, string? policy = Policy)
    {
        ClaimValidatorOptions options = new() { Policies = policy is null ? null : [CoveragePolicy.Parse(policy, "L1")] };
        return [.. ClaimValidator.Create(options).Validate(claim).Findings.Where(finding => finding.Rule.Id == "ICD6002")];
    }

    [Fact]
    public void NoLinkedDiagnosisListed_IsAWarningThatNamesPolicyAndSource()
    {
        Finding finding = Assert.Single(Findings(Of(new DateOnly(2026, 11, 23), "97110", [1], "M54.50", "M62.81")));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(
            "service line 1 (97110): L1 (Therapy; the payer's manual) does not list M54.50; it lists M62.81 (diagnosis 2), to which the line is not linked",
            finding.Message);
        Assert.Equal([0], finding.DiagnosisIndexes);
    }

    [Theory]
    [InlineData("97110", "2026-11-23", "M62.81", 0)] // below a code listed
    [InlineData("97116", "2026-11-23", "M54.50", 1)] // the end of the range
    [InlineData("97117", "2026-11-23", "M54.50", 0)] // behind it
    [InlineData("97110", "2025-12-31", "M54.50", 0)] // before the policy
    [InlineData("97110", "2027-01-01", "M54.50", 0)] // after it
    [InlineData("g0151", "2026-05-31", "M54.50", 0)] // before the row
    [InlineData("g0151", "2026-06-01", "M54.50", 1)] // from the row on, whatever the case
    [InlineData("97110", "2026-06-30", "M17.11", 0)] // within a range of diagnoses, on its last day
    [InlineData("97110", "2026-07-01", "M17.11", 1)]
    public void Policy_SpeaksOfItsProceduresAndDiagnosesOnTheirDates(string procedure, string date, string code, int expected) =>
        Assert.Equal(expected, Findings(Of(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), procedure, [1], code)).Length);

    [Fact]
    public void OneLinkedDiagnosisListed_IsEnough() => Assert.Empty(Findings(Of(TestClaim.Day, "97110", [1, 2], "M54.50", "M62.81")));

    [Fact]
    public void IncompletePolicy_SaysNotKnown_NeverNotCovered()
    {
        Finding finding = Assert.Single(Findings(Of(TestClaim.Day, "95907", [1], "M54.50"), policy: null));
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("is not known, its list of diagnoses is incomplete here", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Findings(Of(TestClaim.Day, "95907", [1], "M62.81"), policy: null));
    }

    [Fact]
    public void WithoutServiceLinesOrPolicy_IsListedAsNotRun()
    {
        Assert.Equal("service lines", Reason(TestClaim.Of("M54.50")));
        Assert.Contains("coverage policy", Reason(Of(TestClaim.Day, "99213", [1], "M54.50")), StringComparison.Ordinal);

        static string Reason(Claim claim) => ClaimValidator.Default.Validate(claim).RulesNotRun.Single(rule => rule.Rule.Id == "ICD6002").Reason;
    }

    [Fact]
    public void Shipped_ArePoliciesThatSayWhatTheyLack()
    {
        Assert.Equal(["A53057", "A54992"], CoveragePolicy.Shipped.Select(policy => policy.Id));
        Assert.All(CoveragePolicy.Shipped, policy =>
        {
            Assert.False(policy.IsComplete);
            Assert.Equal(CoverageStatus.Supported, policy.CoverageOf(IcdCode.Parse("M62.81"), TestClaim.Day));
            Assert.Equal(CoverageStatus.NotKnown, policy.CoverageOf(IcdCode.Parse("M54.50"), TestClaim.Day));
            Assert.All(policy.Procedures, procedure => Assert.Matches("^[0-9A-Z]{5}(-[0-9A-Z]{5})?$", procedure));
        });
    }

    [Theory]
    [InlineData("procedure\t9711\t\t\n", "value: expected a procedure code of five characters")]
    [InlineData("diagnosis\tM62.8X\t\t\n", "value: expected a code that ICD-10-CM holds or held")]
    [InlineData("diagnosis\tM19-M15\t\t\n", "or a range but found 'M19-M15'")]
    [InlineData("diagnosis\tM62.81\t2026-01-32\t\n", "from: expected a date such as 2026-10-01 but found '2026-01-32'")]
    [InlineData("title\tTherapy\t\t\n", "fact: expected every fact once but found 'title'")]
    [InlineData("colour\tred\t\t\n", "fact: expected one of policy, kind")]
    public void Parse_WhatCannotBeRead_NamesItsPlace(string row, string expected)
    {
        TableFormatException found = Assert.Throws<TableFormatException>(() => CoveragePolicy.Parse(Policy + row, "L1.icdpolicy.tsv"));
        Assert.StartsWith("L1.icdpolicy.tsv, line 12", found.Message, StringComparison.Ordinal);
        Assert.Contains(expected, found.Message, StringComparison.Ordinal);
        Assert.Equal(12, found.Line);
    }

    [Theory]
    [InlineData("fact\tvalue\tfrom\tthrough\n", "policy, kind, title, source, verified, diagnoses")]
    [InlineData("fact\tvalue\tfrom\tthrough\nkind\tpayer\t\t\n", "the row policy before all others")]
    public void Parse_MissingFact_IsNamed(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<TableFormatException>(() => CoveragePolicy.Parse(text, "L1")).Message, StringComparison.Ordinal);
}
