using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3013: a code stands without one that the guidelines report with it: a subsequent infarction without the first, a delivery without its outcome.</summary>
internal sealed class MissingCompanion : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3013", "Code that goes with it is missing", Severity.Warning, new GuidelineReference("I.B.7", "FY2026"));

    private const int SeventhPlace = 6;

    public override RuleDescriptor Descriptor => Rule;

    internal override bool MayBeError => true;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.Companion) && i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Has(CodeTraits.Companion) && !context.IsRepeat(i))
            {
                Check(in context, i, ref findings);
            }
        }
    }

    private static void Check(in RuleContext context, int index, ref FindingBuffer findings)
    {
        int row = context.Diagnoses[index].Row, edition = context.Edition.Index, entry = -1;
        List<int>? parts = null;
        for (int rule = RuleTable.Find(row, RuleList.Companion, edition, ref entry); rule >= 0; rule = RuleTable.Find(row, RuleList.Companion, edition, ref entry))
        {
            if (!Lacks(in context, rule, index))
            {
                continue;
            }

            if (RuleTable.Kind(rule) == RuleRowKind.Each)
            {
                (parts ??= []).Add(rule);
            }
            else
            {
                findings.Add(Report(in context, [rule], Concerned(in context, rule, index)));
            }
        }

        if (parts is not null)
        {
            findings.Add(Report(in context, parts, [index]));
        }
    }

    private static bool Lacks(in RuleContext context, int rule, int index)
    {
        RuleRowKind kind = RuleTable.Kind(rule);
        if (kind == RuleRowKind.RequiresInpatient && context.Claim.Setting != CareSetting.Inpatient)
        {
            return false;
        }

        // That severe sepsis stands first is ICD3007, which asks for the same infection.
        if (kind == RuleRowKind.Requires && index == 0 && SecondaryOnly.Find(context.Diagnoses[0], context.Edition.Index) >= 0)
        {
            return false;
        }

        bool applies = !RuleTable.HasThird(rule);
        for (int other = 0; other < context.Diagnoses.Length; other++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[other];
            if (other == index || !diagnosis.IsBillable)
            {
                continue;
            }

            bool sameTime = kind != RuleRowKind.Each || SeventhCharacter(diagnosis.Code) == SeventhCharacter(context.Diagnoses[index].Code);
            if ((sameTime && RuleTable.OthersContain(rule, diagnosis.Row)) || RuleTable.InsteadContains(rule, diagnosis.Row)
                || (other < index && sameTime && Names(diagnosis, rule, context.Edition.Index)))
            {
                return false;
            }

            applies |= RuleTable.ThirdContains(rule, diagnosis.Row);
        }

        return applies;
    }

    private static char SeventhCharacter(IcdCode code) => code.Length > SeventhPlace ? code.CharacterAt(SeventhPlace) : ' ';

    private static bool Names(ResolvedDiagnosis diagnosis, int rule, int edition)
    {
        int entry = -1;
        int found = diagnosis.Has(CodeTraits.Companion) ? RuleTable.Find(diagnosis.Row, RuleList.Companion, edition, ref entry) : -1;
        while (found >= 0 && found != rule)
        {
            found = RuleTable.Find(diagnosis.Row, RuleList.Companion, edition, ref entry);
        }

        return found >= 0;
    }

    /// <summary>All diagnoses that the row names, and those under whose condition it speaks.</summary>
    private static List<int> Concerned(in RuleContext context, int rule, int index)
    {
        List<int> concerned = [];
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (i == index || (diagnosis.IsBillable && !context.IsRepeat(i) && (Names(diagnosis, rule, context.Edition.Index) || RuleTable.ThirdContains(rule, diagnosis.Row))))
            {
                concerned.Add(i);
            }
        }

        return concerned;
    }

    private static Finding Report(in RuleContext context, List<int> rules, List<int> indexes)
    {
        IcdCode[] codes = context.CodesAt(indexes);

        Severity severity = RuleTable.Severity(rules[0], Rule.DefaultSeverity);
        string reasons = string.Join(", ", rules.Select(RuleTable.Reason));
        GuidelineReference section = FindingText.Section(rules[0], context.Edition.Index);
        return new Finding(
            Rule,
            severity,
            $"{FindingText.Listing(codes)} {(codes.Length == 1 ? "stands" : "stand")} without what belongs with {(codes.Length == 1 ? "it" : "them")}: {reasons} (guidelines {section.Section}, {section.Release})",
            indexes,
            codes,
            suggestions: severity == Severity.Info || rules.Count > 1 ? [] : Candidates(rules[0], context.Edition),
            guideline: section);
    }

    /// <summary>Which code is missing only the record can say: a question where a few come into question, else nothing.</summary>
    private static IReadOnlyList<Suggestion> Candidates(int rule, Icd10CmEdition edition)
    {
        List<IcdCode> codes = [];
        for (int interval = 0; interval < RuleTable.OthersCount(rule); interval++)
        {
            (int first, int last) = RuleTable.Others(rule, interval);
            for (int row = first; row <= last && codes.Count <= FindingText.MaxListed; row++)
            {
                if (edition.Bills(row))
                {
                    codes.Add(CodeTable.CodeAt(row));
                }
            }
        }

        return codes.Count is < 2 or > FindingText.MaxListed ? [] : [Suggestion.Add(codes, $"add what the record supports of {FindingText.List(codes)}")];
    }
}
