using CsCheck;
using IcdCoding.Claims;

namespace IcdCoding.Tests.Claims;

/// <summary>What a caller may hand over, and how long an answer gets.</summary>
public sealed class ClaimBoundsTests
{
    public static TheoryData<Claim, string> Claims => new()
    {
        { new Claim { DateOfService = TestClaim.Day, Diagnoses = null! }, "Claim.Diagnoses is null." },
        { new Claim { DateOfService = TestClaim.Day, ServiceLines = null! }, "Claim.ServiceLines is null." },
        { new Claim { DateOfService = TestClaim.Day, ServiceLines = [null!] }, "Claim.ServiceLines[0] is null." },
        { new Claim { DateOfService = TestClaim.Day, ServiceLines = [new ServiceLine { ProcedureCode = "97110", DiagnosisPointers = null! }] }, "Claim.ServiceLines[0].DiagnosisPointers is null." },
        { new Claim { DateOfService = TestClaim.Day, ServiceLines = [new ServiceLine { ProcedureCode = null!, DiagnosisPointers = [] }] }, "Claim.ServiceLines[0].ProcedureCode is null." },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Validate_NullInTheClaim_IsNamed(Claim claim, string message)
    {
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(claim), () => ClaimValidator.Default.Validate(claim)).Message, StringComparison.Ordinal);
        FindingBuffer buffer = default;
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(claim), () => ClaimValidator.Default.Validate(in claim, ref buffer)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_NullInTheOptions_IsNamed()
    {
        (ClaimValidatorOptions Options, string Name)[] wrong =
        [
            (new() { Severities = null! }, "Severities"), (new() { Rules = null! }, "Rules"), (new() { Rules = [null!] }, "Rules"),
            (new() { Acknowledgements = null! }, "Acknowledgements"), (new() { Acknowledgements = [null!] }, "Acknowledgements"), (new() { Policies = [null!] }, "Policies"),
        ];
        Assert.All(wrong, one => Assert.Contains($"ClaimValidatorOptions.{one.Name}", Assert.Throws<ArgumentException>(() => ClaimValidator.Create(one.Options)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Suggestion_ForACodeThatStandsTwice_TakesTheCopyAway()
    {
        Claim claim = TestClaim.Of("M62.81", "R53.1", "I10", "R53.1");
        Finding finding = ClaimValidator.Default.Validate(claim).Findings.First(one => one.Rule.Id == "ICD2001");
        Suggestion remove = finding.Suggestions.First(suggestion => suggestion.Action == SuggestionAction.Remove && claim.Diagnoses[suggestion.Index!.Value].ToString() == "R53.1");
        Assert.Equal([3], remove.AlsoRemoves);
        Assert.Contains("take away the copy (diagnosis 4)", remove.Text, StringComparison.Ordinal);
        Assert.Equal(["M62.81", "I10"], remove.Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString()));
        Finding header = ClaimValidator.Default.Validate(TestClaim.Of("M62.8", "I10", "M62.8")).Findings.First(one => one.Rule.Id == "ICD1004");
        Assert.All(header.Suggestions, suggestion => Assert.Equal([header.DiagnosisIndexes[0] == 0 ? 2 : 0], suggestion.AlsoRemoves));
        Assert.NotEmpty(header.Suggestions);
    }

    [Fact]
    public void Duplicate_OfOneCode_IsOneFindingWithAllPlaces()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2003", TestClaim.Of("I10", "M17.11", "I10", "i10")));
        Assert.Equal("error ICD2003: I10 is reported 3 times [diagnoses 1, 3, 4]", finding.ToString());
        Suggestion fix = Assert.Single(finding.Suggestions);
        Assert.Equal("remove I10 (diagnoses 3, 4)", fix.Text);
        Assert.Equal(["I10", "M17.11"], fix.Apply(TestClaim.Of("I10", "M17.11", "I10", "i10")).Diagnoses.Select(diagnosis => diagnosis.ToString()));
    }

    [Fact]
    public void EmptyCode_IsNamedInMessages() =>
        Assert.StartsWith("An empty code is not in ICD-10-CM", Assert.Throws<KeyNotFoundException>(() => Icd10Cm.Latest[default]).Message, StringComparison.Ordinal);

    [Fact]
    public void Messages_OfAnyClaim_AreBounded() => Gen.Select(Gen.Int[1, 130], Gen.Int[0, 10_000]).Sample(
        (count, from) =>
        {
            IcdCode[] codes = [.. Billable.Skip(from).Where((_, index) => index % 53 == 0).Take(count)];
            ClaimReport report = ClaimValidator.Default.Validate(new Claim { DateOfService = TestClaim.Day, Diagnoses = [.. codes.Select(code => new Diagnosis(code))] });
            Assert.All(report.Findings, finding => Assert.InRange(finding.ToString().Length, 1, 1_500));
        },
        iter: 30);

    [Fact]
    public void Validate_AnyTextAndDate_DoesNotThrow() => Gen.Select(Gen.String[0, 20].Array[0, 6], Gen.Int[0, DateOnly.MaxValue.DayNumber]).Sample(
        (texts, day) => Assert.NotNull(ClaimValidator.Default.Validate(new Claim { DateOfService = DateOnly.FromDayNumber(day), Diagnoses = [.. texts.Select(Diagnosis.FromText)] })),
        iter: 3_000);

    private static readonly IcdCode[] Billable = [.. Icd10Cm.Latest.Codes.Where(entry => entry.IsBillable).Select(entry => entry.Code)];
}
