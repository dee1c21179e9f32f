using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd4xxx;

/// <summary>ICD4002: the patient's sex does not fit the diagnosis. Off: CMS deactivated the edit on 2024-10-01.</summary>
internal sealed class SexConflict : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD4002", "Sex conflict", Severity.None);

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) =>
        (claim.Patient?.Sex ?? Sex.Unknown) is not (Sex.Female or Sex.Male) ? "the patient's sex"
        : Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition) ? Unknown(ListTable.Status(RuleRowKind.Female, edition.Index)) : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        Sex sex = context.Claim.Patient?.Sex ?? Sex.Unknown;
        RuleRowKind other = sex == Sex.Female ? RuleRowKind.Male : RuleRowKind.Female;
        for (int i = 0; sex is Sex.Female or Sex.Male && context.Has(CodeTraits.CodeEditor) && i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.Has(CodeTraits.CodeEditor) && RuleTable.Find(diagnosis.Row, RuleList.CodeEditor, other, context.Edition.Index) >= 0)
            {
                findings.Add(new Finding(
                    Rule,
                    Severity.Warning,
                    $"{diagnosis.Code} is on the list of diagnoses of the other sex (Medicare Code Editor, sex conflict)",
                    [i],
                    [diagnosis.Code]));
            }
        }
    }

    private static string? Unknown(ListStatus status) => status switch
    {
        ListStatus.Official or ListStatus.InForce => null,
        ListStatus.Deactivated => "an edition in which CMS applies the edit: it was deactivated on 2024-10-01",
        _ => "the Medicare Code Editor's sex lists for this edition, which are not at hand",
    };
}
