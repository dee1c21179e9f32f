using IcdCoding.Claims;
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
        int missing = 0;
        bool anyGiven = false;
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            anyGiven |= context.Claim.Diagnoses[i].Poa != Poa.NotReported;
            missing += Lacks(in context, i) ? 1 : 0;
        }

        if (!anyGiven && missing > 1)
        {
            findings.Add(NoneGiven(in context, missing));
            return;
        }

        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.IsBillable && context.Claim.Diagnoses[i].Poa == Poa.Invalid)
            {
                findings.Add(Report(in context, Rule.DefaultSeverity, $"{diagnosis.Code} has a present-on-admission indicator that does not exist; it is Y, N, U, W or 1", [i]));
            }
            else if (Lacks(in context, i))
            {
                findings.Add(Report(
                    in context,
                    OfMissing(in context),
                    PoaExemption.IsListKnown(context.Edition) ? $"{diagnosis.Code} has no present-on-admission indicator and is not exempt; report Y, N, U or W"
                        : $"{diagnosis.Code} has no present-on-admission indicator; the list of codes exempt in {context.Edition.Name} is not at hand",
                    [i]));
            }
        }
    }

    /// <summary>A claim without any indicator: one omission, however many diagnoses need one.</summary>
    private static Finding NoneGiven(in RuleContext context, int missing)
    {
        int[] indexes = new int[missing];
        int count = 0;
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (Lacks(in context, i))
            {
                indexes[count++] = i;
            }
        }

        return Report(
            in context,
            OfMissing(in context),
            PoaExemption.IsListKnown(context.Edition)
                ? $"the claim has no present-on-admission indicator, and {missing} diagnoses need one; report Y, N, U or W for each"
                : $"the claim has no present-on-admission indicator for its {missing} diagnoses; the list of codes exempt in {context.Edition.Name} is not at hand",
            indexes);
    }

    /// <summary>What is exempt is not known for every edition: a missing indicator is then a question.</summary>
    private static Severity OfMissing(in RuleContext context) => PoaExemption.IsListKnown(context.Edition) ? Rule.DefaultSeverity : Severity.Info;

    private static bool Lacks(in RuleContext context, int index) =>
        context.Diagnoses[index].IsBillable && context.Claim.Diagnoses[index].Poa == Poa.NotReported && !PoaExemption.IsExempt(context.Diagnoses[index], context.Edition.Index);

    private static Finding Report(in RuleContext context, Severity severity, string message, int[] indexes)
    {
        IcdCode[] codes = context.CodesAt(indexes);

        return new Finding(Rule, severity, message, indexes, codes, guideline: GuidelineTable.Of(Rule.Id, context.Edition.Index));
    }
}
