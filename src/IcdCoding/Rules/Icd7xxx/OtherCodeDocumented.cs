using IcdCoding.Claims;
using IcdCoding.Documentation;

namespace IcdCoding.Rules.Icd7xxx;

/// <summary>ICD7002: the chart supports another code than the one on the claim.</summary>
internal sealed class OtherCodeDocumented : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD7002", "Documentation supports another code", Severity.Warning);

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) => claim.Documentation is null ? MissingDocumentation.NeedsEvidence : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (!context.Diagnoses[i].IsBillable)
            {
                continue;
            }

            DiagnosisReview review = ChartReview.Of(context.Claim, i, context.Edition);
            foreach (SupportedCodes supported in review.Supports)
            {
                string sources = string.Join("; ", supported.Sources.Select(source => source.ShortName));
                findings.Add(new Finding(
                    Rule,
                    Rule.DefaultSeverity,
                    $"the chart supports {supported.Named}, not {review.Code}: {supported.Reason} ({sources})",
                    [i],
                    [review.Code],
                    null,
                    supported.Codes.Count == 0 ? [] : [Suggestion.Replace(i, supported.Codes, $"replace {review.Code} by {FindingText.List([.. supported.Codes])}")]));
            }
        }
    }
}
