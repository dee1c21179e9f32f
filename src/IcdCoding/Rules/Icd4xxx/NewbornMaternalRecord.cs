using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd4xxx;

/// <summary>ICD4003: the record of a mother and that of a newborn are mixed, or a code of one lacks what belongs to it.</summary>
internal sealed class NewbornMaternalRecord : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD4003", "Newborn or maternal record mixed or incomplete", Severity.Error, new GuidelineReference("I.C.16.a.1", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.NewbornMaternal) && i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            int entry = -1;
            int rule = diagnosis.Has(CodeTraits.NewbornMaternal) ? RuleTable.Find(diagnosis.Row, RuleList.NewbornMaternal, context.Edition.Index, ref entry) : -1;
            for (; rule >= 0; rule = RuleTable.Find(diagnosis.Row, RuleList.NewbornMaternal, context.Edition.Index, ref entry))
            {
                Check(in context, i, rule, ref findings);
            }
        }
    }

    /// <summary>Whether one of two diagnoses is the mother's and the other the newborn's.</summary>
    internal static bool AreNeverTogether(ResolvedDiagnosis diagnosis, ResolvedDiagnosis other, int edition) =>
        Forbids(diagnosis, other, edition) || Forbids(other, diagnosis, edition);

    private static bool Forbids(ResolvedDiagnosis diagnosis, ResolvedDiagnosis other, int edition)
    {
        int entry = -1;
        int rule = diagnosis.Has(CodeTraits.NewbornMaternal) && other.IsBillable ? RuleTable.Find(diagnosis.Row, RuleList.NewbornMaternal, edition, ref entry) : -1;
        while (rule >= 0 && !(RuleTable.Kind(rule) == RuleRowKind.NeverTogether && RuleTable.OthersContain(rule, other.Row)))
        {
            rule = RuleTable.Find(diagnosis.Row, RuleList.NewbornMaternal, edition, ref entry);
        }

        return rule >= 0;
    }

    private static void Check(in RuleContext context, int index, int rule, ref FindingBuffer findings)
    {
        RuleRowKind kind = RuleTable.Kind(rule);
        IcdCode code = context.Diagnoses[index].Code;
        bool found = false, belongsElsewhere = false;
        for (int other = 0; other < context.Diagnoses.Length; other++)
        {
            if (other == index || !context.Diagnoses[other].IsBillable || context.Diagnoses[other].Code == code)
            {
                continue;
            }

            bool named = kind == RuleRowKind.Alone || RuleTable.OthersContain(rule, context.Diagnoses[other].Row);
            found |= named;
            belongsElsewhere |= kind == RuleRowKind.Requires && AreNeverTogether(context.Diagnoses[index], context.Diagnoses[other], context.Edition.Index);
            if (named && kind != RuleRowKind.Requires && !IsReportedByExcludes1(in context, index, other))
            {
                IcdCode otherCode = context.Diagnoses[other].Code;
                Add(in context, rule, [Math.Min(index, other), Math.Max(index, other)], $"{code} and {otherCode} do not belong on one record", [FindingText.RemoveSuggestion(other, otherCode), FindingText.RemoveSuggestion(index, code)], ref findings);
            }
        }

        if (kind == RuleRowKind.Requires && !found && !belongsElsewhere)
        {
            Add(in context, rule, [index], $"{code} stands without a code that belongs to it", [], ref findings);
        }
    }

    private static bool IsReportedByExcludes1(in RuleContext context, int index, int other) =>
        ExcludesTable.FindExcludes1(context.Diagnoses[index].Row, context.Diagnoses[other].Row, context.Edition.Index) >= 0;

    private static void Add(in RuleContext context, int rule, int[] indexes, string what, IReadOnlyList<Suggestion> suggestions, ref FindingBuffer findings)
    {
        IcdCode[] codes = context.CodesAt(indexes);

        findings.Add(new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{what}: {FindingText.Because(rule, context.Edition.Index)}",
            indexes,
            codes,
            suggestions: suggestions,
            guideline: FindingText.Section(rule, context.Edition.Index)));
    }
}
