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
        ReadOnlySpan<ResolvedDiagnosis> diagnoses = context.Diagnoses;
        int edition = context.Edition.Index;
        for (int i = 0; context.Has(CodeTraits.Side) && i < diagnoses.Length; i++)
        {
            for (int j = i + 1; diagnoses[i].Has(CodeTraits.Side) && j < diagnoses.Length; j++)
            {
                if (!diagnoses[j].Has(CodeTraits.Side)
                    || PlaceOfDifference(diagnoses[i].Code, diagnoses[j].Code) is not (int place and > 0)
                    || !SideTitles.TryCompare(diagnoses[i].Row, diagnoses[j].Row, edition, out Laterality side, out Laterality other))
                {
                    continue;
                }

                if (side != Laterality.Bilateral && other != Laterality.Bilateral && side != Laterality.Unspecified && other != Laterality.Unspecified)
                {
                    if (TryFindBilateral(diagnoses[i], place, context.Edition, out IcdCode bilateral))
                    {
                        findings.Add(BothSides(diagnoses[i].Code, i, diagnoses[j].Code, j, bilateral));
                    }
                }
                else
                {
                    findings.Add(Contradiction(diagnoses[i].Code, i, side, diagnoses[j].Code, j, other));
                }
            }
        }
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

    private static Finding BothSides(IcdCode code, int index, IcdCode other, int otherIndex, IcdCode bilateral) => new(
        Rule,
        Rule.DefaultSeverity,
        $"{code} and {other} name the right and the left side of one condition; {bilateral} reports both sides",
        [index, otherIndex],
        [code, other],
        suggestions: [Suggestion.Merge(index, otherIndex, [bilateral], $"replace {code} by {bilateral} and remove {other} (diagnosis {otherIndex + 1})")]);

    private static Finding Contradiction(IcdCode code, int index, Laterality side, IcdCode other, int otherIndex, Laterality otherSide)
    {
        // The unspecified code says less than its counterpart; a side is contained in the bilateral code.
        bool keepsFirst = otherSide == Laterality.Unspecified || (side == Laterality.Bilateral && otherSide != Laterality.Unspecified);
        (IcdCode kept, IcdCode superfluous, int superfluousIndex) = keepsFirst ? (code, other, otherIndex) : (other, code, index);
        string why = side == Laterality.Unspecified || otherSide == Laterality.Unspecified
            ? $"{superfluous} leaves open the side that {kept} names"
            : $"{kept} reports both sides, {superfluous} one of them";
        return new Finding(
            Rule,
            Rule.DefaultSeverity,
            $"{code} and {other} contradict each other: {why}",
            [index, otherIndex],
            [code, other],
            suggestions: [FindingText.RemoveSuggestion(superfluousIndex, superfluous), keepsFirst ? FindingText.RemoveSuggestion(index, code) : FindingText.RemoveSuggestion(otherIndex, other)]);
    }
}
