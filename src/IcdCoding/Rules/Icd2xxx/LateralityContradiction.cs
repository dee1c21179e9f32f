using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2004: two codes that differ in side alone and cannot both describe the patient.</summary>
internal sealed class LateralityContradiction : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2004", "Laterality contradiction", Severity.Error, new GuidelineReference("I.B.13", "FY2026"));

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int CategoryLength = 3;

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.Side) && i < context.Diagnoses.Length; i++)
        {
            // All codes of one condition are one finding, made at the first of them.
            if (context.Diagnoses[i].Has(CodeTraits.Side) && SpeaksOfAny(in context, i) && !context.IsRepeat(i) && FamilyOf(in context, i) is { } family && family.First == i
                && Report(in context, family) is { } finding)
            {
                findings.Add(finding);
            }
        }
    }

    /// <summary>Whether this rule speaks of two diagnoses: they differ in side, other than as right and left without a code for both.</summary>
    internal static bool SpeaksOf(in RuleContext context, int index, int other) =>
        AreSides(in context, index, other, out Laterality side, out Laterality otherSide)
        && (!IsSide(side) || !IsSide(otherSide) || TryFindBilateral(context.Diagnoses[index], PlaceOfDifference(context.Diagnoses[index].Code, context.Diagnoses[other].Code), context.Edition, out _));

    private static bool SpeaksOfAny(in RuleContext context, int index)
    {
        for (int other = 0; other < context.Diagnoses.Length; other++)
        {
            if (other != index && SpeaksOf(in context, index, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSide(Laterality side) => side is Laterality.Right or Laterality.Left;

    private static bool AreSides(in RuleContext context, int index, int other, out Laterality side, out Laterality otherSide)
    {
        side = otherSide = Laterality.None;
        ref readonly ResolvedDiagnosis diagnosis = ref context.Diagnoses[index], another = ref context.Diagnoses[other];
        return diagnosis.Has(CodeTraits.Side) && another.Has(CodeTraits.Side) && PlaceOfDifference(diagnosis.Code, another.Code) > 0
            && SideTitles.TryCompare(diagnosis.Row, another.Row, context.Edition.Index, out side, out otherSide);
    }

    /// <summary>The diagnoses that differ from one in side alone, and by side the first of them; null when there is no other.</summary>
    private static SideFamily? FamilyOf(in RuleContext context, int index)
    {
        SideFamily? family = null;
        for (int other = 0; other < context.Diagnoses.Length; other++)
        {
            if (other != index && AreSides(in context, index, other, out Laterality side, out Laterality otherSide) && !context.IsRepeat(other))
            {
                family ??= new SideFamily(PlaceOfDifference(context.Diagnoses[index].Code, context.Diagnoses[other].Code));
                family.Add(index, side);
                family.Add(other, otherSide);
            }
        }

        return family;
    }

    private static Finding? Report(in RuleContext context, SideFamily family)
    {
        int right = family[Laterality.Right], left = family[Laterality.Left], both = family[Laterality.Bilateral], open = family[Laterality.Unspecified];
        int any = right >= 0 ? right : left;
        IcdCode bilateral = both >= 0 ? context.Diagnoses[both].Code : default;
        bool isBilateral = both >= 0 || (right >= 0 && left >= 0 && TryFindBilateral(context.Diagnoses[right], family.Place, context.Edition, out bilateral));
        IcdCode CodeOf(in RuleContext claim, int index) => claim.Diagnoses[index].Code;
        if (isBilateral)
        {
            List<int> superfluous = [.. family.Members.Where(index => index != both)];
            string text = both < 0
                ? $"{CodeOf(in context, Math.Min(right, left))} and {CodeOf(in context, Math.Max(right, left))} name the right and the left side of one condition; {bilateral} reports both sides"
                : $"{bilateral} reports both sides, {FindingText.Listing(CodesOf(in context, superfluous))} {(superfluous.Count > 1 ? "a part of it each" : superfluous[0] == open ? "no side" : "one of them")}";
            return Made(in context, family, text, both < 0 || superfluous.Count > 1
                ? Suggestion.Merge([family.First, .. family.Members.Where(index => index != family.First)], [bilateral], $"report {bilateral} in place of {FindingText.Listing(CodesOf(in context, superfluous))}")
                : FindingText.RemoveSuggestion(superfluous[0], CodeOf(in context, superfluous[0])));
        }

        return open < 0 || any < 0 ? null : Made(
            in context, family, $"{CodeOf(in context, open)} leaves open the side that {FindingText.Listing(CodesOf(in context, [.. family.Members.Where(index => index != open)]))} {(right >= 0 && left >= 0 ? "name" : "names")}",
            FindingText.RemoveSuggestion(open, CodeOf(in context, open)));
    }

    private static Finding Made(in RuleContext context, SideFamily family, string text, Suggestion suggestion) => new(
        Rule, Rule.DefaultSeverity, text, [.. family.Members], CodesOf(in context, family.Members), suggestions: [suggestion.AsPreferred()]);

    private static IcdCode[] CodesOf(in RuleContext context, IReadOnlyList<int> indexes)
    {
        IcdCode[] codes = context.CodesAt(indexes);

        return codes;
    }

    /// <summary>The only place, behind the category, in which two codes of one length differ; -1 when there is none.</summary>
    private static int PlaceOfDifference(IcdCode code, IcdCode other)
    {
        ulong difference = code.Packed ^ other.Packed;
        if (code.Length != other.Length || difference == 0)
        {
            return -1;
        }

        int place = 0;
        while (difference >> (56 - (8 * place)) == 0)
        {
            place++;
        }

        return place >= CategoryLength && (difference & ((1UL << (56 - (8 * place))) - 1)) == 0 ? place : -1;
    }

    private static bool TryFindBilateral(ResolvedDiagnosis diagnosis, int place, Icd10CmEdition edition, out IcdCode bilateral)
    {
        foreach (char character in Alphabet)
        {
            bilateral = diagnosis.Code.With(place, character);
            int row = CodeTable.Find(bilateral);
            if (row >= 0 && edition.Bills(row) && (RuleTable.TraitsOf(row) & CodeTraits.Side) != 0
                && SideTitles.TryCompare(diagnosis.Row, row, edition.Index, out _, out Laterality side) && side == Laterality.Bilateral)
            {
                return true;
            }
        }

        bilateral = default;
        return false;
    }
}
