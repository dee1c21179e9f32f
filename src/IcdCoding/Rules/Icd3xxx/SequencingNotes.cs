using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>How the code-first, use-additional and code-also lines in effect for one code read on one claim.</summary>
internal static class SequencingNotes
{
    /// <summary>Whether some diagnosis that the lines of one group name stands before, or behind, the one that carries them.</summary>
    [Flags]
    internal enum Placement
    {
        Absent = 0,
        Before = 1,
        After = 2,
    }

    private static readonly IcdCode NicotineDependence = IcdCode.Parse("F17");

    private const int FifthPlace = 4;
    private const int SixthPlace = 5;
    private const char AdverseEffect = '5';

    /// <summary>
    /// The line that leads the alternatives to which a line belongs: its heading, or itself. Code-first lines of one owner are
    /// alternatives also without a heading: each names one of the conditions that may underlie the code.
    /// </summary>
    internal static bool AreAlternatives(int note, int other) =>
        NoteTable.Kind(note) == NoteTable.Kind(other)
        && (NoteTable.Kind(note) == NoteKind.CodeFirst
            ? NoteTable.OwnerKind(note) == NoteTable.OwnerKind(other) && NoteTable.OwnerIndex(note) == NoteTable.OwnerIndex(other)
            : Leader(note) == Leader(other));

    /// <summary>Whether a line of the kind names codes of this edition and not the code that carries it.</summary>
    internal static bool Speaks(int note, NoteKind kind, int row, int edition) =>
        NoteTable.Kind(note) == kind
        && NoteTable.TargetSet(note) is int set and >= 0
        && NoteTable.IsIn(note, edition)
        && NoteTable.IsInScope(note, row)
        && !TargetTable.Contains(set, row)
        && (!NoteTable.DetailUtf8(note).StartsWith("such-as:for adverse effects"u8) || IsAdverseEffect(CodeTable.CodeAt(row)));

    /// <summary>Whether the fifth or sixth character of a code of T36-T50 says "adverse effect": what the note on them there means by that.</summary>
    private static bool IsAdverseEffect(IcdCode code) => code.Length > SixthPlace && (code.CharacterAt(FifthPlace) == AdverseEffect || code.CharacterAt(SixthPlace) == AdverseEffect);

    /// <summary>Whether an earlier line of the list belongs to the same alternatives, or names the same codes nearer by, and is dealt with.</summary>
    internal static bool FollowsAlternative(int group, int index, int row, int edition)
    {
        int note = SequencingTable.NoteAt(group, index);
        NoteKind kind = NoteTable.Kind(note);
        for (int earlier = 0; earlier < index; earlier++)
        {
            int other = SequencingTable.NoteAt(group, earlier);
            if (Speaks(other, kind, row, edition) && (AreAlternatives(note, other) || NoteTable.TargetSet(other) == NoteTable.TargetSet(note)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the codes stand that the alternatives of a line name; the first of them that is on the claim, and the line that names it.</summary>
    internal static Placement PlacementOf(in RuleContext context, int index, int group, int note, out int target, out int named)
    {
        Placement placement = Placement.Absent;
        int row = context.Diagnoses[index].Row;
        NoteKind kind = NoteTable.Kind(note);
        target = -1;
        named = note;
        for (int i = 0; i < SequencingTable.Count(group); i++)
        {
            int alternative = SequencingTable.NoteAt(group, i);
            if (!Speaks(alternative, kind, row, context.Edition.Index) || !AreAlternatives(note, alternative))
            {
                continue;
            }

            int set = NoteTable.TargetSet(alternative);
            for (int other = 0; other < context.Diagnoses.Length; other++)
            {
                if (other != index && context.Diagnoses[other].IsBillable && TargetTable.Contains(set, context.Diagnoses[other].Row))
                {
                    placement |= other < index ? Placement.Before : Placement.After;
                    named = target < 0 ? alternative : named;
                    target = target < 0 ? other : target;
                }
            }
        }

        return placement;
    }

    /// <summary>Whether any of the alternatives holds without a condition.</summary>
    internal static bool IsUnconditional(int group, int note, int row, int edition)
    {
        for (int i = 0; i < SequencingTable.Count(group); i++)
        {
            int alternative = SequencingTable.NoteAt(group, i);
            if (Speaks(alternative, NoteTable.Kind(note), row, edition) && AreAlternatives(note, alternative) && NoteTable.Class(alternative) == NoteClass.Unconditional)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many alternatives of a line name codes, itself included.</summary>
    internal static int CountAlternatives(int group, int note, int row, int edition)
    {
        int count = 0;
        for (int i = 0; i < SequencingTable.Count(group); i++)
        {
            int alternative = SequencingTable.NoteAt(group, i);
            count += Speaks(alternative, NoteTable.Kind(note), row, edition) && AreAlternatives(note, alternative) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A line of a kind on a diagnosis that names another one, or -1: an unconditional line before a conditional one.</summary>
    internal static int LineNaming(ResolvedDiagnosis diagnosis, NoteKind kind, ResolvedDiagnosis other, int edition)
    {
        int group = diagnosis.IsBillable && other.IsBillable ? SequencingTable.GroupOf(diagnosis.Row) : 0;
        int found = -1;
        for (int i = 0; group != 0 && i < SequencingTable.Count(group); i++)
        {
            int note = SequencingTable.NoteAt(group, i);
            if (Speaks(note, kind, diagnosis.Row, edition) && TargetTable.Contains(NoteTable.TargetSet(note), other.Row)
                && (found < 0 || NoteTable.Class(found) != NoteClass.Unconditional))
            {
                found = note;
            }
        }

        return found;
    }

    /// <summary>An unconditional code-first line on a diagnosis, or -1: what such a line stands at is not coded first.</summary>
    internal static int UnconditionalCodeFirst(ResolvedDiagnosis diagnosis, int edition)
    {
        int group = SequencingTable.GroupOf(diagnosis.Row);
        for (int i = 0; group != 0 && i < SequencingTable.Count(group); i++)
        {
            int note = SequencingTable.NoteAt(group, i);
            if (NoteTable.Class(note) == NoteClass.Unconditional && Speaks(note, NoteKind.CodeFirst, diagnosis.Row, edition))
            {
                return note;
            }
        }

        return -1;
    }

    /// <summary>A code-first line on a diagnosis, conditional or not, or -1.</summary>
    internal static int AnyCodeFirst(ResolvedDiagnosis diagnosis, int edition)
    {
        int group = SequencingTable.GroupOf(diagnosis.Row);
        for (int i = 0; group != 0 && i < SequencingTable.Count(group); i++)
        {
            int note = SequencingTable.NoteAt(group, i);
            if (Speaks(note, NoteKind.CodeFirst, diagnosis.Row, edition))
            {
                return note;
            }
        }

        return -1;
    }

    /// <summary>Whether a diagnosis may not be the first: a manifestation by its title, by an unconditional code-first line, or by the list of the Medicare Code Editor.</summary>
    internal static bool IsManifestation(ResolvedDiagnosis diagnosis, int edition) =>
        diagnosis.IsBillable && (diagnosis.Has(CodeTraits.Manifestation)
            || (diagnosis.Has(CodeTraits.CodeFirst) && UnconditionalCodeFirst(diagnosis, edition) >= 0)
            || (diagnosis.Has(CodeTraits.CodeEditor) && RuleTable.Find(diagnosis.Row, RuleList.CodeEditor, RuleRowKind.Manifestation, edition) >= 0));

    /// <summary>The words by which a finding names the line: heading and line, and how many lines stand beside it.</summary>
    internal static string Quote(NoteReference note, int alternatives = 1)
    {
        string heading = note.Heading.IsEmpty ? "" : $"{note.Heading.Text} ";
        string text = $"{heading}{note.Text}".TrimStart(',', ' ');
        string more = alternatives < 2 ? "" : alternatives == 2 ? " or the line beside it" : $" or one of the {alternatives - 1} lines beside it";
        string kind = note.Kind switch
        {
            NoteKind.CodeFirst => "Code first",
            NoteKind.UseAdditional => "Use additional",
            _ => "Code also",
        };
        return $"{note.Owner} {kind} \"{text}\"{more}";
    }

    /// <summary>Whether all codes that a line names are of the categories between two, both included.</summary>
    internal static bool NamesOnly(int note, IcdCode first, IcdCode last)
    {
        int set = NoteTable.TargetSet(note);
        for (int i = 0; set >= 0 && i < TargetTable.Count(set); i++)
        {
            (int from, int through) = TargetTable.Interval(set, i);
            if (CodeTable.CodeAt(from).Category < first || CodeTable.CodeAt(through).Category > last)
            {
                return false;
            }
        }

        return set >= 0;
    }

    /// <summary>Whether a use-additional line asks for what every case has, such as the stage of a disease, the type of a failure, the site of an ulcer.</summary>
    internal static bool IsRequired(int note) =>
        NoteTable.OwnerKind(note) == NoteOwnerKind.Code && NoteTable.Class(note) == NoteClass.Unconditional && NoteTable.DetailUtf8(note).SequenceEqual("required"u8);

    /// <summary>
    /// Whether nobody acts on the place of an additional code: the line is a reminder at a section or chapter, or the code a habit, exposure, history
    /// or status (F17 and chapter 21) that stands beside any diagnosis.
    /// </summary>
    internal static bool IsBackground(int note, ResolvedDiagnosis additional) =>
        NoteTable.OwnerKind(note) != NoteOwnerKind.Code || additional.Code.CharacterAt(0) == 'Z' || additional.Code.StartsWith(NicotineDependence);

    private static int Leader(int note) => NoteTable.Heading(note) is int heading and >= 0 ? heading : note;
}
