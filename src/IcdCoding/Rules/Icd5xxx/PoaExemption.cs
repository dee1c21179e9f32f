using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd5xxx;

/// <summary>ICD5002: a present-on-admission indicator on an exempt code, or an exemption claimed for a code that is not exempt.</summary>
internal sealed class PoaExemption : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD5002", "Present-on-admission indicator does not fit the exempt list", Severity.Warning, new GuidelineReference("Appendix I", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) =>
        claim.Setting != CareSetting.Inpatient ? "an inpatient claim"
        : Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition) && !IsListKnown(edition)
            ? "the list of codes exempt from present-on-admission reporting for this edition, which is not at hand"
            : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (!IsListKnown(context.Edition))
        {
            return;
        }

        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            Poa poa = context.Claim.Diagnoses[i].Poa;
            bool exempt = IsExempt(diagnosis, context.Edition.Index);
            if (!diagnosis.IsBillable || poa is Poa.NotReported or Poa.Invalid || exempt == (poa == Poa.Exempt))
            {
                continue;
            }

            findings.Add(new Finding(
                Rule,
                Rule.DefaultSeverity,
                exempt ? $"{diagnosis.Code} is exempt from present-on-admission reporting in {context.Edition.Name} and carries an indicator"
                    : $"{diagnosis.Code} is not exempt from present-on-admission reporting in {context.Edition.Name}; report Y, N, U or W",
                [i],
                [diagnosis.Code],
                guideline: GuidelineTable.Of(Rule.Id, context.Edition.Index)));
        }
    }

    internal static bool IsListKnown(Icd10CmEdition edition) => ListTable.PoaStatus(edition.Index) is ListStatus.Official or ListStatus.InForce;

    internal static bool IsExempt(ResolvedDiagnosis diagnosis, int edition)
    {
        int entry = -1;
        return diagnosis.Has(CodeTraits.PoaExempt) && RuleTable.Find(diagnosis.Row, RuleList.PoaExempt, edition, ref entry) >= 0;
    }
}
