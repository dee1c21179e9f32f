using IcdCoding.Claims;
using IcdCoding.Documentation;

namespace IcdCoding.Tests.Claims;

/// <summary>What binds claims may leave null where a list is: an ArgumentException names the property, and nothing fails deep inside a rule.</summary>
public sealed class MissingValueTests
{
    public static TheoryData<string, Claim> Claims => new()
    {
        { nameof(Claim.Diagnoses), new Claim { DateOfService = TestClaim.Day, Diagnoses = null! } },
        { nameof(Claim.ServiceLines), new Claim { DateOfService = TestClaim.Day, ServiceLines = null! } },
        { nameof(Claim.ServiceLines), new Claim { DateOfService = TestClaim.Day, ServiceLines = [null!] } },
        { nameof(ServiceLine.ProcedureCode), new Claim { DateOfService = TestClaim.Day, ServiceLines = [new ServiceLine { ProcedureCode = null! }] } },
        { nameof(ServiceLine.DiagnosisPointers), new Claim { DateOfService = TestClaim.Day, ServiceLines = [new ServiceLine { ProcedureCode = "99213", DiagnosisPointers = null! }] } },
        { nameof(DocumentationEvidence.Strength), WithChart(new DocumentationEvidence { Strength = null! }) },
        { nameof(DocumentationEvidence.Strength) + "[0]", WithChart(new DocumentationEvidence { Strength = [null!] }) },
        { nameof(DocumentationEvidence.Limitations), WithChart(new DocumentationEvidence { Limitations = null! }) },
        { nameof(DocumentationEvidence.Context), WithChart(new DocumentationEvidence { Context = null! }) },
        { nameof(DocumentationEvidence.Diagnoses), WithChart(new DocumentationEvidence { Diagnoses = null! }) },
        { nameof(DocumentationEvidence.Statements), WithChart(new DocumentationEvidence { Statements = null! }) },
    };

    public static TheoryData<string, ClaimValidatorOptions> Options => new()
    {
        { nameof(ClaimValidatorOptions.Severities), new ClaimValidatorOptions { Severities = null! } },
        { nameof(ClaimValidatorOptions.Rules), new ClaimValidatorOptions { Rules = null! } },
        { nameof(ClaimValidatorOptions.Rules) + "[0]", new ClaimValidatorOptions { Rules = [null!] } },
        { nameof(ClaimValidatorOptions.Acknowledgements), new ClaimValidatorOptions { Acknowledgements = null! } },
        { nameof(ClaimValidatorOptions.Policies) + "[0]", new ClaimValidatorOptions { Policies = [null!] } },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Validate_ListThatIsNull_NamesIt(string property, Claim claim)
    {
        Assert.Contains(property, Assert.Throws<ArgumentException>(() => ClaimValidator.Default.Validate(claim)).Message, StringComparison.Ordinal);
        FindingBuffer buffer = default;
        Assert.Contains(property, Assert.Throws<ArgumentException>(() => ClaimValidator.Default.Validate(in claim, ref buffer)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Create_ListThatIsNull_NamesIt(string property, ClaimValidatorOptions options) =>
        Assert.Contains(property, Assert.Throws<ArgumentException>(() => ClaimValidator.Create(options)).Message, StringComparison.Ordinal);

    private static Claim WithChart(DocumentationEvidence chart) => new() { DateOfService = TestClaim.Day, Documentation = chart };
}
