using IcdCoding.Claims;
using IcdCoding.Rules.Icd2xxx;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3008: a code that may only be the principal or first-listed diagnosis stands behind another.</summary>
internal sealed class FirstListedOnly : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3008", "First-listed-only code not first", Severity.Error, new GuidelineReference("I.C.21.c.15", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 1; context.Has(CodeTraits.FirstListedOnly) && i < context.Diagnoses.Length; i++)
        {
            int rule = Find(context.Diagnoses[i], context.Edition.Index);
            if (rule >= 0 && !context.IsRepeat(i) && !GivesWay(in context, i)
                && !(context.Diagnoses[0].IsBillable && (RuleTable.OthersContain(rule, context.Diagnoses[0].Row) || Contradiction.SpeaksOf(in context, 0, i))))
            {
                findings.Add(Report(in context, i, rule));
            }
        }
    }

    /// <summary>Whether the first diagnosis and a code that would have to be first do not belong together at all, which is another finding.</summary>
    private static bool GivesWay(in RuleContext context, int index) =>
        Find(context.Diagnoses[0], context.Edition.Index) < 0 && IncompatibleDiagnoses.Are(context.Diagnoses[0], context.Diagnoses[index], context.Edition.Index);

    /// <summary>The row that lets a diagnosis stand only first, or -1.</summary>
    internal static int Find(ResolvedDiagnosis diagnosis, int edition)
    {
        int entry = -1;
        return diagnosis.Has(CodeTraits.FirstListedOnly) ? RuleTable.Find(diagnosis.Row, RuleList.FirstListedOnly, edition, ref entry) : -1;
    }

    private static Finding Report(in RuleContext context, int index, int rule)
    {
        int edition = context.Edition.Index;
        IcdCode code = context.Diagnoses[index].Code, first = context.Diagnoses[0].Code;
        // Encounters of one day that are reported together may each have a first-listed code (same section).
        bool combined = Find(context.Diagnoses[0], edition) >= 0;
        string message = combined
            ? $"{code} may only be first, and so may {first}: two such codes stand together only where the records of several encounters are combined"
            : $"{code} may only be the first-listed diagnosis";
        return new Finding(
            Rule,
            combined ? Severity.Warning : RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{message}: {FindingText.Because(rule, edition)}",
            combined ? [0, index] : [index],
            combined ? [first, code] : [code],
            suggestions: combined ? [FindingText.RemoveSuggestion(index, code)] : SequenceProposal.MoveBefore(in context, index, 0),
            guideline: FindingText.Section(rule, edition));
    }
}
