using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd6xxx;

/// <summary>ICD6004: an external cause reports a procedure that was wrong, on the wrong patient or at the wrong site, for which Medicare does not pay.</summary>
internal sealed class WrongProcedure : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD6004", "Wrong procedure performed", Severity.Warning);

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) =>
        claim.Setting != CareSetting.Inpatient ? "an inpatient claim"
        : Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition) && !ListTable.IsKnown(RuleRowKind.WrongProcedure, edition.Index)
            ? "the Medicare Code Editor's list of wrong procedures for this edition, which is not at hand"
            : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.CodeEditor) && i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.Has(CodeTraits.CodeEditor)
                && !context.IsRepeat(i)
                && RuleTable.Find(diagnosis.Row, RuleList.CodeEditor, RuleRowKind.WrongProcedure, context.Edition.Index) >= 0)
            {
                findings.Add(new Finding(
                    Rule,
                    Rule.DefaultSeverity,
                    $"{diagnosis.Code} reports a procedure that was wrong, on the wrong patient or at the wrong site, for which Medicare does not pay (Medicare Code Editor, wrong procedure performed): bill what belongs to it on a no-payment claim of its own",
                    [i],
                    [diagnosis.Code]));
            }
        }
    }
}
