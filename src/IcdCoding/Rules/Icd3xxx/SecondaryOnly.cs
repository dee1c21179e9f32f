using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3007: a code that only adds to another diagnosis stands first.</summary>
internal sealed class SecondaryOnly : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3007", "Secondary-only code first", Severity.Error, new GuidelineReference("I.B.14", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (context.Diagnoses.Length == 0 || !context.Diagnoses[0].Has(CodeTraits.SecondaryOnly) || IsReportedBetter(in context))
        {
            return;
        }

        int edition = context.Edition.Index;
        int rule = Find(context.Diagnoses[0], edition);
        if (rule >= 0)
        {
            IcdCode code = context.Diagnoses[0].Code;
            findings.Add(new Finding(
                Rule,
                RuleTable.Severity(rule, Rule.DefaultSeverity),
                $"{code} cannot be first: {FindingText.Because(rule, edition)}",
                [0],
                [code],
                suggestions: SequenceProposal.ForFirst(in context),
                guideline: FindingText.Section(rule, edition)));
        }
    }

    /// <summary>The row that lets a diagnosis stand only behind another, or -1.</summary>
    internal static int Find(ResolvedDiagnosis diagnosis, int edition)
    {
        int entry = -1;
        return diagnosis.Has(CodeTraits.SecondaryOnly) ? RuleTable.Find(diagnosis.Row, RuleList.SecondaryOnly, edition, ref entry) : -1;
    }

    /// <summary>One cause, one finding: a manifestation (ICD3001) and an external cause (ICD3005) are reported as such.</summary>
    internal static bool IsReportedBetter(in RuleContext context) =>
        SequencingNotes.IsManifestation(context.Diagnoses[0], context.Edition.Index) || ExternalCause.IsNeverFirst(context.Diagnoses[0], context.Edition.Index);
}
