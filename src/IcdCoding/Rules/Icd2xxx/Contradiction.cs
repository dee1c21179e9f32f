using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2007: two codes whose titles cannot both be true of one patient, such as "with" beside "without".</summary>
internal sealed class Contradiction : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2007", "Codes contradict each other", Severity.Warning, new GuidelineReference("I.A.15", "FY2026"));

    private static readonly RuleList[] Lists = [RuleList.Contradiction, RuleList.WithWithout];

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (!context.Has(CodeTraits.Contradiction) || !context.Has(CodeTraits.ContradictionPartner))
        {
            return;
        }

        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            foreach (RuleList list in Lists)
            {
                Check(in context, i, list, ref findings);
            }
        }
    }

    private static void Check(in RuleContext context, int index, RuleList list, ref FindingBuffer findings)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        int entry = -1;
        int rule = diagnosis.Has(CodeTraits.Contradiction) ? RuleTable.Find(diagnosis.Row, list, context.Edition.Index, ref entry) : -1;
        for (; rule >= 0; rule = RuleTable.Find(diagnosis.Row, list, context.Edition.Index, ref entry))
        {
            for (int other = 0; other < context.Diagnoses.Length; other++)
            {
                // An Excludes1 between the two says the same, and is an error.
                if (other != index && context.Diagnoses[other].Has(CodeTraits.ContradictionPartner)
                    && RuleTable.OthersContain(rule, context.Diagnoses[other].Row)
                    && ExcludesTable.FindExcludes1(diagnosis.Row, context.Diagnoses[other].Row, context.Edition.Index) < 0)
                {
                    findings.Add(Report(in context, rule, index, other));
                }
            }
        }
    }

    private static Finding Report(in RuleContext context, int rule, int index, int other)
    {
        IcdCode code = context.Diagnoses[index].Code, otherCode = context.Diagnoses[other].Code;
        int edition = context.Edition.Index;
        bool fromTitles = RuleTable.List(rule) == RuleList.WithWithout;
        string because = fromTitles ? "the one says \"without\", the other \"with\" the same" : FindingText.Because(rule, context.Edition.Index);
        string Name(int row) => $"{CodeTable.CodeAt(row)} \"{CodeTable.Title(row, edition)}\"";
        Suggestion remove = FindingText.RemoveSuggestion(index, code), removeOther = FindingText.RemoveSuggestion(other, otherCode);
        return new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{Name(context.Diagnoses[index].Row)} and {Name(context.Diagnoses[other].Row)} contradict each other: {because}",
            [Math.Min(index, other), Math.Max(index, other)],
            index < other ? [code, otherCode] : [otherCode, code],
            suggestions: RuleTable.Keeps(rule, 0) ? [removeOther.AsPreferred()] : RuleTable.Keeps(rule, 1) ? [remove.AsPreferred()] : fromTitles ? [remove, removeOther] : [],
            guideline: fromTitles ? null : FindingText.Section(rule, context.Edition.Index));
    }
}
