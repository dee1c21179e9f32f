using IcdCoding.Claims;
using IcdCoding.Coverages;

namespace IcdCoding.Rules.Icd6xxx;

/// <summary>ICD6002: a coverage policy speaks of a procedure and lists none of the diagnoses that the service line is linked to.</summary>
internal sealed class ProcedureCoverage : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD6002", "Procedure not supported by any linked diagnosis", Severity.Warning);

    private readonly IReadOnlyList<CoveragePolicy>? _policies;

    /// <param name="policies">The policies; null for those of this library.</param>
    internal ProcedureCoverage(IReadOnlyList<CoveragePolicy>? policies) => _policies = policies;

    public override RuleDescriptor Descriptor => Rule;

    private IReadOnlyList<CoveragePolicy> Policies => _policies ?? CoveragePolicy.Shipped;

    public override string? MissingInput(Claim claim) =>
        claim.ServiceLines.Count == 0 ? "service lines"
        : IsDecidable(claim) ? null
        : "a coverage policy in force on the date that speaks of its procedures";

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        IReadOnlyList<ServiceLine> lines = context.Claim.ServiceLines;
        for (int line = 0; line < lines.Count; line++)
        {
            foreach (CoveragePolicy policy in Policies)
            {
                if (policy.Concerns(lines[line].ProcedureCode, context.Claim.DateOfService))
                {
                    Check(in context, line, policy, ref findings);
                }
            }
        }
    }

    private bool IsDecidable(Claim claim) =>
        claim.ServiceLines.Any(line => Policies.Any(policy => policy.Concerns(line.ProcedureCode, claim.DateOfService)));

    private static void Check(in RuleContext context, int line, CoveragePolicy policy, ref FindingBuffer findings)
    {
        DateOnly date = context.Claim.DateOfService;
        ServiceLine service = context.Claim.ServiceLines[line];
        List<int> linked = [];
        foreach (int pointer in service.DiagnosisPointers)
        {
            // A pointer to nothing is ICD6001.
            if (pointer >= 1 && pointer <= context.Diagnoses.Length && !linked.Contains(pointer - 1))
            {
                if (policy.CoverageOf(context.Diagnoses[pointer - 1].Code, date) == CoverageStatus.Supported)
                {
                    return;
                }

                linked.Add(pointer - 1);
            }
        }

        if (linked.Count == 0)
        {
            return;
        }

        IcdCode[] codes = context.CodesAt(linked);

        string what = $"service line {line + 1} ({Quoted.Shortened(service.ProcedureCode)})";
        string list = $"{policy.Id} ({policy.Title}{(policy.Source.Length == 0 ? "" : "; " + policy.Source)})";
        findings.Add(policy.IsComplete
            ? new Finding(Rule, Rule.DefaultSeverity, $"{what}: {list} does not list {FindingText.Listing(codes)}{Unlinked(in context, policy)}", linked, codes)
            : new Finding(Rule, Severity.Info, $"{what}: whether {list} lists {FindingText.Listing(codes)} is not known, its list of diagnoses is incomplete here{Unlinked(in context, policy)}", linked, codes));
    }

    /// <summary>A diagnosis of the claim that the policy lists: the line was perhaps linked to the wrong one.</summary>
    private static string Unlinked(in RuleContext context, CoveragePolicy policy)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (policy.CoverageOf(context.Diagnoses[i].Code, context.Claim.DateOfService) == CoverageStatus.Supported)
            {
                return $"; it lists {context.Diagnoses[i].Code} (diagnosis {i + 1}), to which the line is not linked";
            }
        }

        return "";
    }
}
