using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3012: two codes stand in the order that the guidelines turn round: a poisoning behind its manifestation, severe sepsis before the infection.</summary>
internal sealed class GuidelineSequence : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3012", "Sequence that the guidelines fix", Severity.Warning, new GuidelineReference("II", "FY2026"));

    private const int SeventhPlace = 6;
    private const char Sequela = 'S';

    public override RuleDescriptor Descriptor => Rule;

    internal override bool MayBeError => true;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 1; context.Has(CodeTraits.Sequence) && i < context.Diagnoses.Length; i++)
        {
            for (int before = 0; before < i; before++)
            {
                if (RowFor(in context, i, before) is int rule and >= 0 && !IsReportedBetter(in context, before))
                {
                    findings.Add(Report(in context, rule, i, before));
                    break;
                }
            }
        }
    }

    /// <summary>The row that puts one diagnosis before another on this claim, or -1.</summary>
    internal static int RowFor(in RuleContext context, int first, int second)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[first], other = context.Diagnoses[second];
        if (!diagnosis.Has(CodeTraits.Sequence) || !other.IsBillable || IsSequela(other.Code) || context.IsRepeat(first))
        {
            return -1;
        }

        int edition = context.Edition.Index, entry = -1;
        for (int rule = RuleTable.Find(diagnosis.Row, RuleList.Sequence, edition, ref entry); rule >= 0; rule = RuleTable.Find(diagnosis.Row, RuleList.Sequence, edition, ref entry))
        {
            if (RuleTable.Kind(rule) != RuleRowKind.MeetsCodeFirst && RuleTable.OthersContain(rule, other.Row) && !RuleTable.OthersContain(rule, diagnosis.Row)
                && Holds(in context, rule, first, second) && !HasEarlier(in context, rule, first)
                && ExcludesTable.FindExcludes1(diagnosis.Row, other.Row, edition) < 0)
            {
                return rule;
            }
        }

        return -1;
    }

    /// <summary>Whether a diagnosis that the guidelines name beside those of its code-first note stands before it.</summary>
    internal static bool MeetsCodeFirst(in RuleContext context, int index)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        int rule = diagnosis.Has(CodeTraits.Sequence) ? RuleTable.Find(diagnosis.Row, RuleList.Sequence, RuleRowKind.MeetsCodeFirst, context.Edition.Index) : -1;
        for (int before = 0; rule >= 0 && before < index; before++)
        {
            if (context.Diagnoses[before].IsBillable && RuleTable.OthersContain(rule, context.Diagnoses[before].Row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the pairs of the table to what has to stand before what; a note that says otherwise goes before them.</summary>
    internal static void AddTo(in RuleContext context, bool[,] precedes, bool[,] byNote)
    {
        for (int i = 0; context.Has(CodeTraits.Sequence) && i < context.Diagnoses.Length; i++)
        {
            for (int other = 0; other < context.Diagnoses.Length; other++)
            {
                if (other != i && !precedes[other, i] && RowFor(in context, i, other) >= 0)
                {
                    precedes[i, other] = byNote[i, other] = true;
                }
            }
        }
    }

    private static bool Holds(in RuleContext context, int rule, int first, int second)
    {
        bool isInpatient = context.Claim.Setting == CareSetting.Inpatient;
        Poa poa = context.Claim.Diagnoses[first].Poa, poaOfOther = context.Claim.Diagnoses[second].Poa;
        return RuleTable.Kind(rule) switch
        {
            RuleRowKind.BeforeFirst => second == 0,
            RuleRowKind.BeforeOnAdmission => second == 0 && isInpatient && poa == Poa.Yes,
            // What arose in hospital is not the reason for what was there on admission.
            _ => !(isInpatient && poa == Poa.No && poaOfOther == Poa.Yes),
        };
    }

    /// <summary>Whether a code that the row puts before the others stands before this one: one of them is enough.</summary>
    private static bool HasEarlier(in RuleContext context, int rule, int index)
    {
        for (int earlier = 0; earlier < index; earlier++)
        {
            int entry = -1;
            int found = context.Diagnoses[earlier].Has(CodeTraits.Sequence) ? RuleTable.Find(context.Diagnoses[earlier].Row, RuleList.Sequence, context.Edition.Index, ref entry) : -1;
            while (found >= 0 && found != rule)
            {
                found = RuleTable.Find(context.Diagnoses[earlier].Row, RuleList.Sequence, context.Edition.Index, ref entry);
            }

            if (found == rule)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One cause, one finding: a code that may not be first at all is ICD3007, ICD3001 or ICD3005.</summary>
    private static bool IsReportedBetter(in RuleContext context, int before) =>
        before == 0 && (SecondaryOnly.Find(context.Diagnoses[0], context.Edition.Index) >= 0 || SequencingNotes.IsManifestation(context.Diagnoses[0], context.Edition.Index));

    private static bool IsSequela(IcdCode code) => code.Length > SeventhPlace && code.CharacterAt(SeventhPlace) == Sequela;

    private static Finding Report(in RuleContext context, int rule, int index, int before)
    {
        IcdCode code = context.Diagnoses[index].Code, other = context.Diagnoses[before].Code;
        return new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{code} stands behind {other} and belongs before it: {FindingText.Because(rule, context.Edition.Index)}",
            [before, index],
            [other, code],
            suggestions: SequenceProposal.MoveBefore(in context, index, before),
            guideline: FindingText.Section(rule, context.Edition.Index));
    }
}
