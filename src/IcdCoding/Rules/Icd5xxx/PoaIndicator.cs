using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd5xxx;

/// <summary>ICD5001: a diagnosis of an inpatient claim has no present-on-admission indicator, or one that does not exist.</summary>
internal sealed class PoaIndicator : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD5001", "Present-on-admission indicator missing or invalid", Severity.Error, new GuidelineReference("Appendix I", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) => claim.Setting != CareSetting.Inpatient ? "an inpatient claim" : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        bool listIsKnown = PoaExemption.IsListKnown(context.Edition);
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            Poa poa = context.Claim.Diagnoses[i].Poa;
            if (!diagnosis.IsBillable || (poa != Poa.Invalid && (poa != Poa.NotReported || PoaExemption.IsExempt(diagnosis, context.Edition.Index))))
            {
                continue;
            }

            // What is exempt is not known for every edition: a missing indicator is then a question.
            bool unsure = poa == Poa.NotReported && !listIsKnown;
            string message = poa == Poa.Invalid ? $"{diagnosis.Code} has a present-on-admission indicator that does not exist; it is Y, N, U, W or 1"
                : unsure ? $"{diagnosis.Code} has no present-on-admission indicator; the list of codes exempt in {context.Edition.Name} is not at hand"
                : $"{diagnosis.Code} has no present-on-admission indicator and is not exempt; report Y, N, U or W";
            findings.Add(new Finding(Rule, unsure ? Severity.Info : Rule.DefaultSeverity, message, [i], [diagnosis.Code], guideline: GuidelineTable.Of(Rule.Id, context.Edition.Index)));
        }
    }
}
