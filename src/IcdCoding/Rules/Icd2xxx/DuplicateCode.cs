using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2003: a code is reported once for an encounter.</summary>
internal sealed class DuplicateCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2003", "Same code twice", Severity.Error, new GuidelineReference("I.B.12", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        ReadOnlySpan<ResolvedDiagnosis> diagnoses = context.Diagnoses;
        for (int i = 1; i < diagnoses.Length; i++)
        {
            for (int first = 0; first < i && diagnoses[i].IsBillable; first++)
            {
                if (diagnoses[first].Code == diagnoses[i].Code)
                {
                    findings.Add(new Finding(
                        Rule,
                        Rule.DefaultSeverity,
                        $"{diagnoses[i].Code} is reported twice",
                        [first, i],
                        [diagnoses[i].Code],
                        suggestions: [FindingText.RemoveSuggestion(i, diagnoses[i].Code).AsPreferred()]));
                    break;
                }
            }
        }
    }
}
