using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1006: a code of another system stands in the place of a diagnosis code.</summary>
internal sealed class OtherCodeSystem : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1006", "Code of another system", Severity.Error);

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.Status > DiagnosisStatus.Unknown)
            {
                continue;
            }

            string? text = context.Claim.Diagnoses[i].Text;
            if (ForeignCode.Recognize(text, diagnosis) is { } system)
            {
                string shown = text is null ? diagnosis.Code.ToString() : Quoted.Of(text);
                findings.Add(new Finding(Rule, Rule.DefaultSeverity, $"{shown} {system}", [i], [diagnosis.Code]));
            }
        }
    }
}
