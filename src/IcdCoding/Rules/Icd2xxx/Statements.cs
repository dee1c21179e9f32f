using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>What two titles or 7th characters say of one condition, held against each other.</summary>
internal readonly struct Statements
{
    private const int StemLength = 6;
    private const char Sequela = 'S';
    private const char Unstated = '0';

    private Statements(StatementKind kind, int givesWay)
    {
        Kind = kind;
        GivesWay = givesWay;
    }

    internal StatementKind Kind { get; }

    /// <summary>The code that gives way to the other: -1 for neither, 0 for the first, 1 for the second.</summary>
    internal int GivesWay { get; }

    /// <summary>Two diagnoses by their titles (<c>title-axes.tsv</c>) or by the stage in their 7th characters.</summary>
    internal static Statements Of(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other, Icd10CmEdition edition, CareSetting setting)
    {
        Statements strongest = default;
        if (diagnosis.Has(CodeTraits.TitleAxis) && other.Has(CodeTraits.TitleAxis))
        {
            strongest = OfTitles(in diagnosis, in other, edition.Index, setting);
        }

        return strongest.Kind == StatementKind.None ? OfStages(in diagnosis, in other, edition.Index) : strongest;
    }

    /// <summary>Whether two codes are one injury with two 7th characters that cannot both be true; the sequela of an injury is ICD2005's.</summary>
    internal static bool AreOneInjury(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other, Icd10CmEdition edition, out int rule)
    {
        rule = -1;
        return DifferInLastCharacter(in diagnosis, in other)
            && diagnosis.Code.CharacterAt(StemLength) != Sequela && other.Code.CharacterAt(StemLength) != Sequela
            && (rule = RuleTable.Find(diagnosis.Row, RuleList.SeventhCharacterAxis, RuleRowKind.Injury, edition.Index)) >= 0
            && !NamesSeveralSites(CodeTable.Title(diagnosis.Row, edition.Index));
    }

    /// <summary>The row on the stage that two 7th characters of one code name, or -1.</summary>
    internal static int StageRow(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other, int edition) =>
        DifferInLastCharacter(in diagnosis, in other) ? RuleTable.Find(diagnosis.Row, RuleList.SeventhCharacterAxis, RuleRowKind.Stage, edition) : -1;

    private static bool DifferInLastCharacter(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other) =>
        diagnosis.Has(CodeTraits.SeventhCharacterAxis) && other.Has(CodeTraits.SeventhCharacterAxis)
        && diagnosis.Code.Length > StemLength && other.Code.Length > StemLength && diagnosis.Code != other.Code
        && diagnosis.Code.With(StemLength, Sequela) == other.Code.With(StemLength, Sequela);

    /// <summary>A site such as "other finger" may be two fingers, each with an injury of its own.</summary>
    private static bool NamesSeveralSites(string title) =>
        title.IndexOf(" of other ", StringComparison.Ordinal) >= 0 || title.IndexOf(" other site", StringComparison.Ordinal) >= 0;

    private static Statements OfTitles(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other, int edition, CareSetting setting)
    {
        (int start, int end) = TitleAxisTable.RangeOf(diagnosis.Row, out bool isOfStem);
        (int otherStart, int otherEnd) = TitleAxisTable.RangeOf(other.Row, out bool isOtherOfStem);
        // Injuries are compared in one phase of care: a healing one may have a new one beside it.
        if (isOfStem != isOtherOfStem || (isOfStem && diagnosis.Code.CharacterAt(StemLength) != other.Code.CharacterAt(StemLength)))
        {
            return default;
        }

        Statements strongest = default;
        for (int member = start; member < end; member++)
        {
            for (int otherMember = otherStart; otherMember < otherEnd; otherMember++)
            {
                int group = TitleAxisTable.Group(member), rank = TitleAxisTable.Rank(member), otherRank = TitleAxisTable.Rank(otherMember);
                if (group == TitleAxisTable.Group(otherMember) && rank != otherRank && TitleAxisTable.IsIn(member, edition) && TitleAxisTable.IsIn(otherMember, edition))
                {
                    strongest = Stronger(strongest, Of(TitleAxisTable.Axis(group), rank, otherRank, setting));
                }
            }
        }

        return strongest;
    }

    private static Statements Of(TitleAxis axis, int rank, int otherRank, CareSetting setting)
    {
        bool isOpen = rank == 0 || otherRank == 0;
        int less = rank == 0 ? 0 : 1;
        return axis switch
        {
            TitleAxis.With => isOpen ? new(StatementKind.Denied, less) : default,
            TitleAxis.Part => isOpen ? new(StatementKind.Part, less) : default,
            TitleAxis.Activity => isOpen ? new(StatementKind.Contradiction, -1) : default,
            _ when isOpen => new(StatementKind.Unspecified, less),
            // Of burns of one site the highest degree is coded (I.C.19.d.2).
            TitleAxis.BurnDegree => new(StatementKind.Contradiction, rank < otherRank ? 0 : 1),
            // A pressure ulcer that progresses during an admission has two codes (I.C.12.a.6).
            TitleAxis.UlcerStage when setting == CareSetting.Inpatient => default,
            _ => new(StatementKind.Contradiction, -1),
        };
    }

    private static Statements OfStages(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other, int edition)
    {
        if (StageRow(in diagnosis, in other, edition) < 0)
        {
            return default;
        }

        return diagnosis.Code.CharacterAt(StemLength) == Unstated ? new(StatementKind.Unspecified, 0)
            : other.Code.CharacterAt(StemLength) == Unstated ? new(StatementKind.Unspecified, 1)
            : new(StatementKind.Contradiction, -1);
    }

    /// <summary>What is open in one respect here and in another one there contradicts nothing and decides nothing.</summary>
    private static Statements Stronger(Statements one, Statements another) =>
        another.Kind > one.Kind ? another
        : another.Kind == one.Kind && another.GivesWay != one.GivesWay ? new(one.Kind, -1)
        : one;
}
