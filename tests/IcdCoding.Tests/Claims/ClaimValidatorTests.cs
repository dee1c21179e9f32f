using CsCheck;
using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Tests.Claims;

public sealed class ClaimValidatorTests
{
    [Fact]
    public void Validate_MuscleWeaknessAndWeakness_SaysExactlyThis()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2001", TestClaim.Of("M62.81", "R53.1")));
        Assert.Equal(
            "error ICD2001: M62.81 and R53.1 cannot be reported together: R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"; unrelated conditions (I.A.12.a): acknowledge [diagnoses 1, 2]",
            finding.ToString());
        Assert.Equal("R53.1", finding.Citation!.Owner);
        Assert.Equal(NoteKind.Excludes1, finding.Citation.Kind);
        Assert.Equal("FY2027", finding.Citation.Edition.Name);
        Assert.Equal("Chapter 18", finding.Citation.Path[0]);
    }

    [Fact]
    public void Validate_DateBeforeIcd10_IsOneFinding()
    {
        ClaimReport report = ClaimValidator.Default.Validate(TestClaim.On(new DateOnly(2015, 9, 30), "I10", "M62.81"));
        Assert.Equal("ICD1003", Assert.Single(report.Findings).Rule.Id);
        Assert.Null(report.Edition);
        Assert.True(report.HasErrors);
    }

    [Fact]
    public void Validate_EmptyClaim_LacksItsDiagnoses() => Assert.Equal("ICD6003", Assert.Single(ClaimValidator.Default.Validate(TestClaim.Of()).Findings).Rule.Id);

    [Fact]
    public void Validate_AcknowledgedExcludes1_IsInfoAndKeepsItsCitation()
    {
        ClaimValidator validator = ClaimValidator.Create(new ClaimValidatorOptions
        {
            Acknowledgements =
            [
                new Acknowledgement { RuleId = "ICD2001", Codes = [IcdCode.Parse("R53.1"), IcdCode.Parse("M62.81")], Reason = "unrelated conditions", By = "coder 7", When = TestClaim.Day },
            ],
        });
        ClaimReport report = validator.Validate(TestClaim.Of("M62.81", "R53.1"));
        Finding finding = Assert.Single(report.Findings, candidate => candidate.Rule.Id == "ICD2001");
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("R53.1", finding.Citation!.Owner);
        Assert.Equal("coder 7", finding.Acknowledgement!.By);
        Assert.False(report.HasErrors);
    }

    [Fact]
    public void Create_SeverityOfARule_IsUsed()
    {
        ClaimValidator With(Severity severity) => ClaimValidator.Create(new ClaimValidatorOptions { Severities = new Dictionary<string, Severity> { ["icd2001"] = severity } });
        Claim claim = TestClaim.Of("M62.81", "R53.1");
        Assert.Equal(Severity.Warning, Assert.Single(With(Severity.Warning).Validate(claim).Findings, finding => finding.Rule.Id == "ICD2001").Severity);
        Assert.DoesNotContain(With(Severity.None).Validate(claim).Findings, finding => finding.Rule.Id == "ICD2001");
    }

    [Fact]
    public void Create_SeverityOfAnUnknownRule_Throws() =>
        Assert.Throws<ArgumentException>(() => ClaimValidator.Create(new ClaimValidatorOptions { Severities = new Dictionary<string, Severity> { ["ICD0000"] = Severity.Info } }));

    [Fact]
    public void Create_RuleOfOnesOwn_RunsAndSaysWhatItLacks()
    {
        ClaimValidator validator = ClaimValidator.Create(new ClaimValidatorOptions { Rules = [new AtMostTwo()] });
        Assert.Contains(validator.Validate(TestClaim.Of("I10", "M62.81", "E11.9")).Findings, finding => finding.Rule.Id == "HOUSE1");
        RuleNotRun notRun = Assert.Single(validator.Validate(TestClaim.Of()).RulesNotRun, candidate => candidate.Rule.Id == "HOUSE1");
        Assert.Equal("a diagnosis", notRun.Reason);
    }

    [Fact]
    public void Validate_TenThousandDiagnoses_EndsAndReportsEveryDuplicateOnce()
    {
        string[] codes = [.. Enumerable.Repeat("I10", 9_998), "E11.9", "E11.9"];
        Finding[] findings = TestClaim.Findings("ICD2003", TestClaim.Of(codes));
        Assert.Equal(["I10 is reported 9998 times", "E11.9 is reported twice"], findings.Select(finding => finding.Message));
        Assert.Equal([9_998, 9_999], findings[1].DiagnosisIndexes);
        Assert.InRange(findings[0].ToString().Length, 0, 200);
    }

    [Fact]
    public void Validate_MoreDiagnosesThanAnyForm_ComparesNoneAndSaysSo()
    {
        string[] codes = [.. Billable.Where((_, index) => index % 7 == 0).Take(10_000).Select(code => code.ToString())];
        ClaimReport report = ClaimValidator.Default.Validate(TestClaim.Of(codes));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Category is RuleCategory.Combination or RuleCategory.Sequence);
        Assert.Equal("a claim of at most 250 diagnoses", report.RulesNotRun.Single(rule => rule.Rule.Id == "ICD2001").Reason);
        Assert.DoesNotContain(ClaimValidator.Default.Validate(TestClaim.Of(codes[..250])).RulesNotRun, rule => rule.Rule.Id == "ICD2001");
    }

    [Fact]
    public void Validate_CleanClaimIntoABuffer_AllocatesNothing()
    {
        Claim claim = new() { DateOfService = TestClaim.Day, Diagnoses = [.. CleanCodes().Select(code => new Diagnosis(code))] };
        FindingBuffer buffer = default;
        for (int i = 0; i < 200; i++)
        {
            ClaimValidator.Default.Validate(in claim, ref buffer);
        }

        Assert.Equal(12, claim.Diagnoses.Count);
        Assert.Equal(0, buffer.Count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ClaimValidator.Default.Validate(in claim, ref buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Twelve codes without a finding, whatever rules there are: grown one by one.</summary>
    private static List<IcdCode> CleanCodes()
    {
        List<IcdCode> codes = [];
        foreach (CodeEntry entry in Icd10Cm.Latest.Codes.Where(entry => entry.IsBillable && entry.Chapter.Number is 4 or 6 or 7 or 9 or 10 or 11).Where((_, index) => index % 37 == 0))
        {
            if (entry.IsBillable
                && ClaimValidator.Default.Validate(new Claim { DateOfService = TestClaim.Day, Diagnoses = [.. codes.Append(entry.Code).Select(code => new Diagnosis(code))] }).Findings.Count == 0)
            {
                codes.Add(entry.Code);
            }

            if (codes.Count == 12)
            {
                break;
            }
        }

        return codes;
    }

    private static readonly IcdCode[] Billable = [.. Icd10Cm.Latest.Codes.Where(entry => entry.IsBillable).Select(entry => entry.Code)];

    private static readonly Gen<Claim> RandomClaims = Gen.Frequency(
            (8, Gen.Int[0, Billable.Length - 1].Select(index => Billable[index].ToString())),
            (3, Gen.OneOf("M62.81", "R53.1", "M62.8", "I10", "I10", "S82.821", "M54.5", "T81.4A", "E11", "250.00")),
            (1, Gen.String[0, 8]))
        .Array[1, 8].Select(texts => TestClaim.Of(texts));

    [Fact]
    public void Validate_AnySuggestionApplied_RemovesItsFindingAndAddsNoError() =>
        RandomClaims.Sample(
            claim =>
            {
                ClaimReport before = ClaimValidator.Default.Validate(claim);
                foreach (Finding finding in before.Findings)
                {
                    foreach ((Suggestion suggestion, Claim mended) in finding.Suggestions.Where(suggestion => suggestion.Action != SuggestionAction.Acknowledge).SelectMany(
                        suggestion => suggestion.IsQuestion ? suggestion.Candidates.Select(code => (suggestion, suggestion.Apply(claim, code))) : [(suggestion, suggestion.Apply(claim))]))
                    {
                        ClaimReport after = ClaimValidator.Default.Validate(mended);
                        Assert.True(Same(after, finding, claim) == 0, $"{finding}: {suggestion}");
                        Assert.True(after.Errors <= before.Errors, $"{finding}: {suggestion}");
                    }
                }
            },
            iter: 300);

    private static int Same(ClaimReport report, Finding finding, Claim claim) =>
        report.Findings.Count(other => other.Rule.Id == finding.Rule.Id && Diagnoses(other, report.Claim).SequenceEqual(Diagnoses(finding, claim)));

    private static IEnumerable<string> Diagnoses(Finding finding, Claim claim) =>
        finding.DiagnosisIndexes.Count == 0 ? finding.Codes.Select(code => code.ToString()).Order() : finding.DiagnosisIndexes.Select(index => claim.Diagnoses[index].ToString()).Distinct().Order();

    [Fact]
    public void Validate_PermutedClaim_DiffersOnlyInSequenceRules() =>
        Gen.Select(RandomClaims, Gen.Int[0, 1000]).Sample(
            (claim, seed) =>
            {
                Claim permuted = claim.WithDiagnoses([.. claim.Diagnoses.OrderBy(diagnosis => HashCode.Combine(seed, diagnosis.ToString()))]);
                Assert.Equal(Unordered(claim), Unordered(permuted));
            },
            iter: 300);

    private static string[] Unordered(Claim claim) =>
    [
        .. ClaimValidator.Default.Validate(claim).Findings
            .Where(finding => finding.Rule.Category is RuleCategory.Code or RuleCategory.Combination)
            .Select(finding => $"{finding.Rule.Id} {finding.Severity} {string.Join(' ', finding.Codes.Order())}")
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Validate_FreeTextOfAPatient_IsQuotedToTwentyCharacters()
    {
        ClaimReport report = ClaimValidator.Default.Validate(TestClaim.Of("Jane Doe born 1950-02-03 has weakness"));
        Finding finding = Assert.Single(report.Findings);
        Assert.DoesNotContain("1950-02", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("Jane Doe", finding.Message, StringComparison.Ordinal);
    }

    private sealed class AtMostTwo : CodingRule
    {
        public override RuleDescriptor Descriptor { get; } = new("HOUSE1", "More than two diagnoses", Severity.Warning);

        public override string? MissingInput(Claim claim) => claim.Diagnoses.Count == 0 ? "a diagnosis" : null;

        public override void Analyze(in RuleContext context, ref FindingBuffer findings)
        {
            if (context.Diagnoses.Length > 2)
            {
                findings.Add(new Finding(Descriptor, Severity.Warning, "more than two", [], []));
            }
        }
    }
}
