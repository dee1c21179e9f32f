using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3005: an external cause (chapter 20) stands first, or where its own rules do not let it stand.</summary>
internal sealed class ExternalCause : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3005", "External cause first or out of place", Severity.Error, new GuidelineReference("I.C.20.a.6", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (!context.Has(CodeTraits.ExternalCause))
        {
            return;
        }

        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            int entry = -1;
            int rule = diagnosis.Has(CodeTraits.ExternalCause) ? RuleTable.Find(diagnosis.Row, RuleList.ExternalCause, context.Edition.Index, ref entry) : -1;
            for (; rule >= 0; rule = RuleTable.Find(diagnosis.Row, RuleList.ExternalCause, context.Edition.Index, ref entry))
            {
                Check(in context, i, rule, ref findings);
            }
        }
    }

    /// <summary>Whether a diagnosis is an external cause that may not stand first.</summary>
    internal static bool IsNeverFirst(ResolvedDiagnosis diagnosis, int edition) =>
        diagnosis.Has(CodeTraits.ExternalCause) && RuleTable.Find(diagnosis.Row, RuleList.ExternalCause, RuleRowKind.NeverFirst, edition) >= 0;

    private static void Check(in RuleContext context, int index, int rule, ref FindingBuffer findings)
    {
        IcdCode code = context.Diagnoses[index].Code;
        switch (RuleTable.Kind(rule))
        {
            case RuleRowKind.NeverFirst when index == 0:
                Add(in context, rule, [index], $"{code} is an external cause and cannot be first", SequenceProposal.ForFirst(in context), ref findings);
                break;
            case RuleRowKind.Once when Earlier(in context, index, rule) is int first and >= 0:
                Add(in context, rule, [first, index], $"{context.Diagnoses[first].Code} and {code} are of a kind that is reported once", [FindingText.RemoveSuggestion(index, code)], ref findings);
                break;
            case RuleRowKind.AfterCauses when LaterCause(in context, index) is int cause and >= 0:
                Add(in context, rule, [index, cause], $"{code} stands before the external cause {context.Diagnoses[cause].Code}", SequenceProposal.MoveBehind(in context, index, cause), ref findings);
                break;
            case RuleRowKind.NeedsCause when !HasOther(in context, index, rule):
                Add(in context, rule, [index], $"{code} stands without an external cause", [FindingText.RemoveSuggestion(index, code)], ref findings);
                break;
            case RuleRowKind.NotIfUnstated:
                Add(in context, rule, [index], $"{code} says that nothing was stated", [FindingText.RemoveSuggestion(index, code)], ref findings);
                break;
            default:
                break;
        }
    }

    private static int Earlier(in RuleContext context, int index, int rule)
    {
        for (int i = 0; i < index; i++)
        {
            if (Names(context.Diagnoses[i], rule, context.Edition.Index))
            {
                return i;
            }
        }

        return -1;
    }

    private static int LaterCause(in RuleContext context, int index)
    {
        for (int i = index + 1; i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Has(CodeTraits.ExternalCause)
                && RuleTable.Find(context.Diagnoses[i].Row, RuleList.ExternalCause, RuleRowKind.AfterCauses, context.Edition.Index) < 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasOther(in RuleContext context, int index, int rule)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (i != index && context.Diagnoses[i].Has(CodeTraits.ExternalCause) && !Names(context.Diagnoses[i], rule, context.Edition.Index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(ResolvedDiagnosis diagnosis, int rule, int edition)
    {
        int entry = -1;
        int found = diagnosis.Has(CodeTraits.ExternalCause) ? RuleTable.Find(diagnosis.Row, RuleList.ExternalCause, edition, ref entry) : -1;
        while (found >= 0 && found != rule)
        {
            found = RuleTable.Find(diagnosis.Row, RuleList.ExternalCause, edition, ref entry);
        }

        return found >= 0;
    }

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
