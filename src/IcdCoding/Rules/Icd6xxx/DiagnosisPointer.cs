using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd6xxx;

/// <summary>ICD6001: a service line points to no diagnosis, or to one that the claim does not have.</summary>
internal sealed class DiagnosisPointer : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD6001", "Service line without a linked diagnosis", Severity.Error);

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) =>
        claim.Setting == CareSetting.Inpatient ? "a professional or outpatient claim"
        : claim.ServiceLines.Count == 0 ? "service lines"
        : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        IReadOnlyList<ServiceLine> lines = context.Claim.ServiceLines;
        for (int line = 0; line < lines.Count; line++)
        {
            IReadOnlyList<int> pointers = lines[line].DiagnosisPointers;
            if (pointers.Count == 0)
            {
                findings.Add(new Finding(Rule, Rule.DefaultSeverity, $"service line {line + 1} is linked to no diagnosis", [], []));
            }

            for (int i = 0; i < pointers.Count; i++)
            {
                if (pointers[i] < 1 || pointers[i] > context.Diagnoses.Length)
                {
                    findings.Add(new Finding(
                        Rule, Rule.DefaultSeverity, $"service line {line + 1} points to diagnosis {pointers[i]}, and the claim has {context.Diagnoses.Length}", [], []));
                }
            }
        }
    }
}
