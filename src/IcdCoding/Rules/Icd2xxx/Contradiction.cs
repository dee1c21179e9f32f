using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2007: two codes whose titles cannot both be true of one patient, such as "with" beside "without" or two stages.</summary>
internal sealed class Contradiction : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2007", "Codes contradict each other", Severity.Warning, new GuidelineReference("I.A.15", "FY2026"));

    /// <summary>What both of two codes have that contradict each other.</summary>
    private const CodeTraits Concerned = CodeTraits.Contradiction | CodeTraits.ContradictionPartner | CodeTraits.TitleAxis | CodeTraits.SeventhCharacterAxis;

    private const string LevelOfDetail = "I.B.2";
    private const string BurnsOfOneSite = "I.C.19.d.2";

    public override RuleDescriptor Descriptor => Rule;

    internal override bool MayBeError => true;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (!(context.Has(CodeTraits.Contradiction) && context.Has(CodeTraits.ContradictionPartner)) && !context.Has(CodeTraits.TitleAxis | CodeTraits.SeventhCharacterAxis))
        {
            return;
        }

        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            for (int j = i + 1; context.Diagnoses[i].Has(Concerned) && j < context.Diagnoses.Length; j++)
            {
                if (context.Diagnoses[j].Has(Concerned))
                {
                    Check(in context, i, j, ref findings);
                }
            }
        }
    }

    /// <summary>Whether a row of <c>contradictions.tsv</c> speaks of two diagnoses.</summary>
    internal static bool HasRow(in RuleContext context, int index, int other) => RowOf(in context, index, other, out _) >= 0;

    /// <summary>Whether two diagnoses contradict each other, so that of two that want the first place one has to go.</summary>
    internal static bool SpeaksOf(in RuleContext context, int index, int other) => HasRow(in context, index, other)
        || Statements.Of(in context.Diagnoses[index], in context.Diagnoses[other], context.Edition, context.Claim.Setting).Kind is StatementKind.Contradiction or StatementKind.Denied;

    /// <summary>Which of two diagnoses (0 or 1) a row of <c>contradictions.tsv</c> makes superfluous; -1 for neither.</summary>
    internal static int GivesWay(in RuleContext context, int index, int other) => GivesWay(RowOf(in context, index, other, out bool isReversed), isReversed);

    private static int GivesWay(int rule, bool isReversed)
    {
        int stays = rule < 0 ? -1 : RuleTable.Keeps(rule, 0) ? 0 : RuleTable.Keeps(rule, 1) ? 1 : -1;
        return stays < 0 ? -1 : isReversed ? stays : 1 - stays;
    }

    private static void Check(in RuleContext context, int index, int other, ref FindingBuffer findings)
    {
        int rule = RowOf(in context, index, other, out bool isReversed);
        if (rule >= 0)
        {
            // An Excludes1 between the two says the same, and is an error; so is what concerns both sides of the body.
            if (!IsExcluded(in context, index, other) && !context.IsRepeat(index) && !context.IsRepeat(other))
            {
                findings.Add(Report(in context, index, other, GivesWay(rule, isReversed), rule, FindingText.Section(rule, context.Edition.Index)));
            }

            return;
        }

        Statements statements = Statements.Of(in context.Diagnoses[index], in context.Diagnoses[other], context.Edition, context.Claim.Setting);
        if (statements.Kind is StatementKind.Contradiction or StatementKind.Denied
            && !context.IsRepeat(index) && !context.IsRepeat(other) && !OtherRules.Speak(in context, index, other))
        {
            findings.Add(Report(in context, index, other, statements.GivesWay, -1, SectionOf(in context, index, other, statements)));
        }
    }

    /// <summary>The section on what titles say: null for that of the rule, which speaks of "with".</summary>
    private static GuidelineReference? SectionOf(in RuleContext context, int index, int other, Statements statements)
    {
        int edition = context.Edition.Index;
        return Statements.StageRow(in context.Diagnoses[index], in context.Diagnoses[other], edition) is int row and >= 0 ? FindingText.Section(row, edition)
            : statements.Kind == StatementKind.Denied ? null
            : new GuidelineReference(statements.GivesWay < 0 ? LevelOfDetail : BurnsOfOneSite, GuidelineTable.Release(edition));
    }

    private static bool IsExcluded(in RuleContext context, int index, int other) =>
        ExcludesTable.FindExcludes1(context.Diagnoses[index].Row, context.Diagnoses[other].Row, context.Edition.Index) >= 0;

    private static int RowOf(in RuleContext context, int index, int other, out bool isReversed)
    {
        isReversed = false;
        int rule = RowOf(in context.Diagnoses[index], in context.Diagnoses[other], context.Edition.Index);
        if (rule < 0)
        {
            rule = RowOf(in context.Diagnoses[other], in context.Diagnoses[index], context.Edition.Index);
            isReversed = rule >= 0;
        }

        return rule;
    }

    private static int RowOf(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other, int edition)
    {
        if (!diagnosis.Has(CodeTraits.Contradiction) || !other.Has(CodeTraits.ContradictionPartner) || diagnosis.Code == other.Code)
        {
            return -1;
        }

        int entry = -1;
        int rule = RuleTable.Find(diagnosis.Row, RuleList.Contradiction, edition, ref entry);
        while (rule >= 0 && !RuleTable.OthersContain(rule, other.Row))
        {
            rule = RuleTable.Find(diagnosis.Row, RuleList.Contradiction, edition, ref entry);
        }

        return rule;
    }

    /// <param name="context">The claim.</param>
    /// <param name="index">The first diagnosis.</param>
    /// <param name="other">The second one.</param>
    /// <param name="givesWay">0 or 1 for the one that the other one makes superfluous; -1 where the record decides.</param>
    /// <param name="rule">The row of <c>contradictions.tsv</c>, or -1 for what the titles say.</param>
    /// <param name="section">The section behind it, or null for that of the rule.</param>
    private static Finding Report(in RuleContext context, int index, int other, int givesWay, int rule, GuidelineReference? section)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index], another = context.Diagnoses[other];
        int edition = context.Edition.Index;
        (string first, string second) = TitleContrast.Of(CodeTable.Title(diagnosis.Row, edition), CodeTable.Title(another.Row, edition));
        Suggestion remove = FindingText.RemoveSuggestion(index, diagnosis.Code), removeOther = FindingText.RemoveSuggestion(other, another.Code);
        return new Finding(
            Rule,
            rule >= 0 ? RuleTable.Severity(rule, Rule.DefaultSeverity) : Rule.DefaultSeverity,
            $"{diagnosis.Code} says \"{first}\", {another.Code} \"{second}\"{(rule >= 0 ? $": {FindingText.Because(rule, edition)}" : "")}",
            [index, other],
            [diagnosis.Code, another.Code],
            suggestions: givesWay == 0 ? [remove.AsPreferred()] : givesWay == 1 ? [removeOther.AsPreferred()] : rule >= 0 ? [] : [remove, removeOther],
            guideline: section);
    }
}
