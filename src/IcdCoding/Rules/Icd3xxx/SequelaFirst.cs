using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3009: a sequela code stands first or alone, without the condition that is the sequela before it.</summary>
internal sealed class SequelaFirst : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3009", "Sequela code first or alone", Severity.Error, new GuidelineReference("I.B.10", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (context.Diagnoses.Length == 0 || Find(context.Diagnoses[0], context.Edition.Index) is not (int rule and >= 0)
            || SecondaryOnly.IsReportedBetter(in context) || SecondaryOnly.Find(context.Diagnoses[0], context.Edition.Index) >= 0)
        {
            return;
        }

        IcdCode code = context.Diagnoses[0].Code;
        string where = context.Diagnoses.Length == 1 ? "stands alone" : "is first";
        findings.Add(new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{code} {where}, without the condition that is the sequela before it: {FindingText.Because(rule, context.Edition.Index)}",
            [0],
            [code],
            suggestions: SequenceProposal.ForFirst(in context),
            guideline: FindingText.Section(rule, context.Edition.Index)));
    }

    /// <summary>The row by which a diagnosis stands for the cause of a sequela, or -1.</summary>
    internal static int Find(ResolvedDiagnosis diagnosis, int edition) =>
        diagnosis.Has(CodeTraits.Sequela) ? RuleTable.Find(diagnosis.Row, RuleList.Sequela, RuleRowKind.Sequela, edition) : -1;
}
