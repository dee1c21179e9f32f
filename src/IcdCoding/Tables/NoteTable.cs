using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The note lines of all editions: those of chapters, then of sections, then of codes, each in tabular order.</summary>
internal static class NoteTable
{
    internal static int Count => PackedNotes.Count;

    internal static NoteOwnerKind OwnerKind(int note) => (NoteOwnerKind)(Owner(note) >> PackedLayout.NoteOwnerKindShift);

    /// <summary>A chapter, a section (the first entry of its name) or the row of a code.</summary>
    internal static int OwnerIndex(int note) => Owner(note) & ((1 << PackedLayout.NoteOwnerKindShift) - 1);

    internal static NoteKind Kind(int note) => (NoteKind)(Digits.Read1(PackedNotes.KindsAndClasses, note) / PackedLayout.NoteClasses);

    internal static NoteClass Class(int note) => (NoteClass)(Digits.Read1(PackedNotes.KindsAndClasses, note) % PackedLayout.NoteClasses);

    internal static int FirstEdition(int note) => Digits.Read1(PackedNotes.FirstEditions, note);

    internal static int LastEdition(int note) => Digits.Read1(PackedNotes.LastEditions, note);

    internal static bool IsIn(int note, int edition) => FirstEdition(note) <= edition && edition <= LastEdition(note);

    /// <summary>How far the words of an Excludes1 line name what its targets hold.</summary>
    internal static Excludes1Grade Grade(int note) => (Excludes1Grade)Digits.Read1(PackedNotes.Grades, note);

    /// <summary>Whether a line speaks for a code under its owner.</summary>
    internal static bool IsInScope(int note, int row) => ScopeSet(note) is int set && (set < 0 || TargetTable.Contains(set, row));

    /// <summary>The codes to which a line restricts itself, as a set of <see cref="TargetTable"/>, or -1. Few lines do: they are listed apart.</summary>
    internal static int ScopeSet(int note)
    {
        int scoped = SortedRows.LastAtMost(PackedNotes.ScopedNotes, 0, PackedNotes.ScopedCount, note);
        return scoped >= 0 && Digits.Read3(PackedNotes.ScopedNotes, scoped) == note ? Digits.Read3(PackedNotes.Scopes, scoped) : -1;
    }

    internal static int Ordinal(int note) => Digits.Read2(PackedNotes.Ordinals, note);

    /// <summary>The heading line that leads a line, or -1.</summary>
    internal static int Heading(int note)
    {
        int distance = Digits.Read2(PackedNotes.HeadingDistances, note);
        return distance == 0 ? -1 : note - distance;
    }

    /// <summary>The condition of a line, or why it names no code; empty when there is neither.</summary>
    internal static ReadOnlySpan<byte> DetailUtf8(int note) => Pool[Digits.Read3(PackedNotes.Details, note)];

    internal static string Detail(int note) => Pool.GetString(Digits.Read3(PackedNotes.Details, note));

    /// <summary>The targets in the grammar of the tables, or an empty string.</summary>
    internal static string Targets(int note) => Pool.GetString(Digits.Read3(PackedNotes.Targets, note));

    /// <summary>The targets as a set of <see cref="TargetTable"/>, or -1 for a line without targets that exist.</summary>
    internal static int TargetSet(int note) => Digits.Read3(PackedNotes.TargetSets, note) - 1;

    /// <summary>The line as printed.</summary>
    internal static string Text(int note) => Pool.GetString(Digits.Read3(PackedNotes.Texts, note));

    internal static ReadOnlySpan<byte> TextUtf8(int note) => Pool[Digits.Read3(PackedNotes.Texts, note)];

    /// <summary>The notes of an owner over all editions. <paramref name="ownerIndex"/> may be any entry of a section's name.</summary>
    internal static (int Start, int End) RangeOf(NoteOwnerKind ownerKind, int ownerIndex)
    {
        if (ownerKind == NoteOwnerKind.Section)
        {
            ownerIndex = Digits.Read2(PackedNotes.SectionOwners, ownerIndex);
        }

        int owner = ((int)ownerKind << PackedLayout.NoteOwnerKindShift) | ownerIndex;
        return (FirstAtLeast(owner), FirstAtLeast(owner + 1));
    }

    private static int FirstAtLeast(int owner)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (Owner(middle) < owner)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Owner(int note) => Digits.Read4(PackedNotes.Owners, note);

    private static TextPool Pool => new(PackedNotes.Text, PackedNotes.TextLengths, PackedNotes.TextBlocks);
}
