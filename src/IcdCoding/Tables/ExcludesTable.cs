using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>
/// Excludes1 by group of codes and edition: disjoint ascending row intervals, each with the note that speaks. A group is all
/// codes that the same notes reach. Lists are shared.
/// </summary>
internal static class ExcludesTable
{
    /// <summary>Numbers of an interval: first row, last row, note.</summary>
    private const int IntervalWidth = 3;

    /// <summary>Numbers of the head of a list: its start, and its letters in two.</summary>
    private const int HeadWidth = 3;

    private static readonly IcdCode FirstSymptom = IcdCode.Parse("R00"), LastSymptom = IcdCode.Parse("R99");

    /// <summary>
    /// The note by which two codes exclude each other in an edition, or -1. Symmetric; never for a code with itself, an ancestor
    /// or a descendant. Where notes of both codes speak, the unconditional one wins, then the one whose words name all that its codes hold,
    /// then the one written deeper.
    /// </summary>
    internal static int FindExcludes1(int row, int other, int edition)
    {
        int list = ListIndex(row, edition), otherList = ListIndex(other, edition);
        return MayExclude(Letters(list), CodeTable.CodeAt(row).Letter, Letters(otherList), CodeTable.CodeAt(other).Letter)
            ? FindExcludes1(row, list, other, otherList)
            : -1;
    }

    /// <summary>Whether one of two codes may be in the list of the other, by the first letters of the codes of the lists.</summary>
    internal static bool MayExclude(uint letters, uint letter, uint otherLetters, uint otherLetter) => ((letters & otherLetter) | (otherLetters & letter)) != 0;

    /// <summary>The first letters of the codes of a list, as <see cref="IcdCode.Letter"/>.</summary>
    internal static uint Letters(int list) => Digits.ReadMaskAt(PackedExcludes.ListHeads, (HeadWidth * list) + 1);

    /// <summary>As the other overload, with the <see cref="ListIndex"/> of both codes at hand.</summary>
    internal static int FindExcludes1(int row, int list, int other, int otherList)
    {
        int note = FindFrom(list, other);
        int reverse = FindFrom(otherList, row);
        bool neitherSpeaks = (note & reverse) < 0;
        return neitherSpeaks || CodeTable.AreInOneLine(row, other) ? -1 : Stronger(note, reverse);
    }

    /// <summary>
    /// The Excludes2 note that one of two codes carries or inherits and that names the other one, or -1. By the same rules as
    /// an Excludes1, but by walking the notes in effect: Excludes2 never makes an error.
    /// </summary>
    internal static int FindExcludes2(int row, int other, int edition)
    {
        if (CodeTable.AreInOneLine(row, other))
        {
            return -1;
        }

        return Stronger(WalkFrom(row, other, edition), WalkFrom(other, row, edition));
    }

    /// <summary>
    /// The Excludes2 line by which a family of codes takes back what an Excludes1 line of a code says of two codes, or -1. It stands at the
    /// same code, below it, or above it within the category without being wider; or at the excluded code and names the other one in its turn,
    /// unless one of them is a symptom, which gives way by I.B.5. As the compiler of the tables grades lines, pair by pair.
    /// </summary>
    internal static int FindContradiction(int note, int row, int other, int edition)
    {
        int set = NoteTable.TargetSet(note);
        if (set < 0 || NoteTable.OwnerKind(note) != NoteOwnerKind.Code)
        {
            return -1;
        }

        (int carrier, int excluded) = TargetTable.Contains(set, other) ? (row, other) : (other, row);
        int depth = Depth(note);
        foreach (int line in new NotesInEffect(carrier, edition))
        {
            if (NoteTable.OwnerKind(line) != NoteOwnerKind.Code)
            {
                break;
            }

            if (NamesOnly(line, excluded, carrier) && (Depth(line) >= depth || !IsWider(NoteTable.TargetSet(line), set)))
            {
                return line;
            }
        }

        return IsSymptom(row) || IsSymptom(other) ? -1 : FindInTurn(excluded, carrier, edition);
    }

    private static int FindInTurn(int excluded, int carrier, int edition)
    {
        int category = carrier;
        while (CodeTable.ParentInUnion(category) is int parent and >= 0)
        {
            category = parent;
        }

        foreach (int line in new NotesInEffect(excluded, edition))
        {
            if (NoteTable.OwnerKind(line) != NoteOwnerKind.Code)
            {
                break;
            }

            // A range of many categories is no statement on this one.
            if (NamesOnly(line, carrier, excluded) && TargetTable.Around(NoteTable.TargetSet(line), carrier) is var (first, last)
                && first >= category && last <= CodeTable.LastDescendant(category))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool NamesOnly(int line, int named, int carrier) =>
        NoteTable.Kind(line) == NoteKind.Excludes2 && NoteTable.TargetSet(line) is int set and >= 0
        && TargetTable.Contains(set, named) && !TargetTable.Contains(set, carrier);

    /// <summary>Whether a set holds another one and more.</summary>
    private static bool IsWider(int set, int other) => set != other && Holds(set, other) && !Holds(other, set);

    private static bool Holds(int set, int other)
    {
        for (int i = 0; i < TargetTable.Count(other); i++)
        {
            (int first, int last) = TargetTable.Interval(other, i);
            if (!TargetTable.Contains(set, first) || TargetTable.Around(set, first).Last < last)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSymptom(int row) => CodeTable.CodeAt(row).Category is var category && category >= FirstSymptom && category <= LastSymptom;

    /// <summary>The list of a row in an edition: the notes at the code, its ancestors, sections and chapter, flattened.</summary>
    internal static (int Start, int End) ListOf(int row, int edition)
    {
        int list = ListIndex(row, edition);
        return (Digits.Read3(PackedExcludes.ListHeads, HeadWidth * list), Digits.Read3(PackedExcludes.ListHeads, HeadWidth * (list + 1)));
    }

    internal static (int First, int Last, int Note) Interval(int index) =>
        (Digits.Read3(PackedExcludes.Intervals, IntervalWidth * index), Digits.Read3(PackedExcludes.Intervals, (IntervalWidth * index) + 1), Digits.Read3(PackedExcludes.Intervals, (IntervalWidth * index) + 2));

    private static int FindFrom(int list, int other)
    {
        if (list == 0)
        {
            return -1;
        }

        // Lists and starts are written by the generator with one more start than lists: all loads stay in their tables.
        ref byte heads = ref Digits.Start(PackedExcludes.ListHeads);
        ref byte intervals = ref Digits.Start(PackedExcludes.Intervals);
        int interval = Digits.Read3Unchecked(ref heads, HeadWidth * list);
        int length = Digits.Read3Unchecked(ref heads, HeadWidth * (list + 1)) - interval;

        // The last interval that begins at or before the other row. No branch depends on the data but the loop itself: a mispredicted
        // one costs more than the step that it would spare.
        while (length > 1)
        {
            int half = length >> 1;
            interval += Digits.Read3Unchecked(ref intervals, IntervalWidth * (interval + half)) <= other ? half : 0;
            length -= half;
        }

        return Digits.Read3Unchecked(ref intervals, IntervalWidth * interval) <= other && other <= Digits.Read3Unchecked(ref intervals, (IntervalWidth * interval) + 1)
            ? Digits.Read3Unchecked(ref intervals, (IntervalWidth * interval) + 2)
            : -1;
    }

    private static int WalkFrom(int row, int other, int edition)
    {
        int conditional = -1;
        foreach (int note in new NotesInEffect(row, edition))
        {
            int set = NoteTable.Kind(note) == NoteKind.Excludes2 ? NoteTable.TargetSet(note) : -1;
            if (set < 0 || !TargetTable.Contains(set, other) || TargetTable.Contains(set, row))
            {
                continue;
            }

            NoteClass noteClass = NoteTable.Class(note);
            if (noteClass == NoteClass.Unconditional)
            {
                return note;
            }

            conditional = conditional < 0 && noteClass == NoteClass.Conditional ? note : conditional;
        }

        return conditional;
    }

    /// <summary>The list of a row in an edition; 0 is empty.</summary>
    internal static int ListIndex(int row, int edition)
    {
        int group = Digits.Read3(PackedExcludes.Groups, row);
        return group == 0 ? 0 : Digits.Read3(PackedExcludes.Lists, (edition * PackedExcludes.GroupCount) + group);
    }

    private static int Stronger(int note, int other)
    {
        if (note < 0 || other < 0)
        {
            return note < 0 ? other : note;
        }

        int strength = Strength(note).CompareTo(Strength(other));
        if (strength != 0)
        {
            return strength < 0 ? note : other;
        }

        int depth = Depth(note).CompareTo(Depth(other));
        return depth > 0 || (depth == 0 && note < other) ? note : other;
    }

    /// <summary>How strongly a line speaks, strongest first: without a condition, then by what its words name. As the generator orders its lists.</summary>
    private static int Strength(int note) => (2 * (int)NoteTable.Class(note)) + (NoteTable.Grade(note) < Excludes1Grade.Part ? 0 : 1);

    /// <summary>How deep the owner of a note stands: a code by its length, below any section and chapter.</summary>
    private static int Depth(int note) => NoteTable.OwnerKind(note) switch
    {
        NoteOwnerKind.Code => CodeDepth(NoteTable.OwnerIndex(note)),
        NoteOwnerKind.Section => -1,
        _ => -2,
    };

    private static int CodeDepth(int row)
    {
        int depth = 0;
        for (int parent = CodeTable.ParentInUnion(row); parent >= 0; parent = CodeTable.ParentInUnion(parent))
        {
            depth++;
        }

        return depth;
    }
}
