using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3006: the Medicare Code Editor does not accept the principal diagnosis of an inpatient claim.</summary>
internal sealed class UnacceptablePrincipal : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3006", "Unacceptable principal diagnosis", Severity.Error, new GuidelineReference("II", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) =>
        claim.Setting != CareSetting.Inpatient ? "an inpatient claim"
        : Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition) && !ListTable.IsKnown(RuleRowKind.UnacceptablePrincipal, edition.Index)
            ? "the Medicare Code Editor's list of unacceptable principal diagnoses for this edition, which is not at hand"
            : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (context.Diagnoses.Length == 0 || !context.Diagnoses[0].Has(CodeTraits.CodeEditor) || SecondaryOnly.IsReportedBetter(in context))
        {
            return;
        }

        ResolvedDiagnosis principal = context.Diagnoses[0];
        int edition = context.Edition.Index;
        if (SecondaryOnly.Find(principal, edition) >= 0)
        {
            return;
        }

        if (RuleTable.Find(principal.Row, RuleList.CodeEditor, RuleRowKind.UnacceptablePrincipal, edition) >= 0)
        {
            findings.Add(Report(in context, Rule.DefaultSeverity, $"{principal.Code} is not accepted as the principal diagnosis (Medicare Code Editor, unacceptable principal diagnosis): report the condition that occasioned the admission first"));
        }
        else if (context.Diagnoses.Length == 1 && RuleTable.Find(principal.Row, RuleList.CodeEditor, RuleRowKind.RequiresSecondary, edition) >= 0)
        {
            findings.Add(Report(in context, Rule.DefaultSeverity, $"{principal.Code} is accepted as the principal diagnosis only beside a secondary diagnosis (Medicare Code Editor, requires secondary diagnosis): report what else was treated or affected the stay"));
        }
        else if (RuleTable.Find(principal.Row, RuleList.CodeEditor, RuleRowKind.QuestionableAdmission, edition) >= 0)
        {
            findings.Add(Report(in context, Severity.Warning, $"{principal.Code} is usually no sufficient reason for admission (Medicare Code Editor, questionable admission): report the condition that made inpatient care necessary first, where the record names one"));
        }
    }

    private static Finding Report(in RuleContext context, Severity severity, string message) =>
        new(Rule, severity, message, [0], [context.Diagnoses[0].Code]);
}
