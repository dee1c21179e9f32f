using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd7xxx;

/// <summary>ICD7001: the chart lacks what the guidance for a code asks for.</summary>
internal sealed class MissingDocumentation : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD7001", "Documentation element missing", Severity.Warning);

    internal const string NeedsEvidence = "documentation evidence";

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) => claim.Documentation is null ? NeedsEvidence : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            // One cause, one finding: where the chart supports another code (ICD7002), what this one lacks is not asked for.
            if (context.Diagnoses[i].IsBillable && ChartReview.Of(context.Claim, i, context.Edition) is { Missing.Count: > 0, Supports.Count: 0 } review)
            {
                string missing = string.Join("; ", review.Missing.Select(element => $"{element.Id} ({element.Prompt.TrimEnd('.')})"));
                findings.Add(new Finding(Rule, Rule.DefaultSeverity, $"the chart lacks for {review.Code}: {missing}", [i], [review.Code]));
            }
        }
    }
}
