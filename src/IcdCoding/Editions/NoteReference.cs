using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>A note line of the Tabular List, as an edition holds it. Text is made when asked for. The default value is no note.</summary>
public readonly partial struct NoteReference : IEquatable<NoteReference>
{
    private const int MaxConditionName = 16;

    /// <summary>More than there are editions: the lines of two editions have different hash codes.</summary>
    private const int HashedEditions = 32;

    private readonly Icd10CmEdition? _edition;
    private readonly int _index;

    internal NoteReference(Icd10CmEdition edition, int note)
    {
        _edition = edition;
        _index = note;
    }

    /// <summary>The note; the first one has the number 0, which the default value must not be taken for.</summary>
    internal int Index => _edition is null ? throw NoNote() : _index;

    /// <summary>Whether this is the default value, no note: then what a note says throws <see cref="InvalidOperationException"/>.</summary>
    public bool IsEmpty => _edition is null;

    /// <summary>The edition that was asked.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Icd10CmEdition Edition => _edition ?? throw NoNote();

    /// <summary>Where the line is written: a code (<c>R53.1</c>), a section (<c>V00-V99</c>) or <c>Chapter 13</c>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Owner => NoteTable.OwnerKind(Index) switch
    {
        NoteOwnerKind.Code => OwnerCode.ToString(),
        NoteOwnerKind.Section => SectionTable.Id(NoteTable.OwnerIndex(Index)),
        _ => $"Chapter {ChapterTable.Number(NoteTable.OwnerIndex(Index))}",
    };

    /// <summary>The code at which the line is written; empty when it is written at a section or chapter.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public IcdCode OwnerCode => NoteTable.OwnerKind(Index) == NoteOwnerKind.Code ? CodeTable.CodeAt(NoteTable.OwnerIndex(Index)) : default;

    /// <summary>What sort of note it is.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public NoteKind Kind => NoteTable.Kind(Index);

    /// <summary>How far codes alone say what the line means.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public NoteClass Class => NoteTable.Class(Index);

    /// <summary>The line as printed; lines of more than 250 characters are kept as their first words and an ellipsis.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Text => NoteTable.Text(Index);

    /// <summary>The condition under which the line holds, in the words of the note; null when it holds always.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string? Condition
    {
        get
        {
            if (Class != NoteClass.Conditional)
            {
                return null;
            }

            string detail = NoteTable.Detail(Index);
            int colon = detail.IndexOf(':');
            return colon is >= 0 and <= MaxConditionName ? detail.Substring(colon + 1).Trim() : detail;
        }
    }

    /// <summary>The codes named, in the grammar of the tables (<c>M60-M63</c>, <c>S42/7=[BC]</c>); empty when there are none.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Targets => NoteTable.Targets(Index);

    /// <summary>How far the words of an Excludes1 line name what its codes hold.</summary>
    public Excludes1Grade Grade => IsEmpty ? Excludes1Grade.None : NoteTable.Grade(Index);

    /// <summary>The heading line that leads this line; the default value when there is none.</summary>
    public NoteReference Heading => IsEmpty ? default : NoteTable.Heading(Index) is int heading and >= 0 ? new NoteReference(Edition, heading) : default;

    /// <summary>From the chapter to the owner: chapter, sections, then codes, each as in <see cref="Owner"/>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public IReadOnlyList<string> Path => NotePath.Of(Edition, NoteTable.OwnerKind(Index), NoteTable.OwnerIndex(Index));

    /// <summary>Whether the line names the code, itself or by an ancestor or range. Allocates nothing.</summary>
    /// <param name="code">The code; one that the edition does not hold is named by no line.</param>
    /// <returns>Whether the line names it.</returns>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool TargetsContain(IcdCode code)
    {
        int set = NoteTable.TargetSet(Index);
        int row = Edition.Row(code);
        return set >= 0 && row >= 0 && TargetTable.Contains(set, row);
    }

    /// <summary>
    /// Whether the line speaks for a code under its owner: true unless the line restricts itself to some of them ("for codes G31.0-G31.83,
    /// G31.85-G31.9"). Allocates nothing.
    /// </summary>
    /// <param name="code">A code under the owner of the line.</param>
    /// <returns>Whether the line holds for it.</returns>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool SpeaksFor(IcdCode code) => Edition.Row(code) is int row and >= 0 && NoteTable.IsInScope(Index, row);

    /// <inheritdoc />
    public bool Equals(NoteReference other) => _edition == other._edition && _index == other._index;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NoteReference other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => IsEmpty ? 0 : (_index * HashedEditions) + Edition.Index + 1;

    /// <summary>Owner, kind and text: <c>R53.1 Excludes1 "muscle weakness (generalized) (M62.81)"</c>.</summary>
    public override string ToString() => IsEmpty ? "" : $"{Owner} {Kind} \"{Text}\"";

    /// <summary>Whether both are the same line of the same edition.</summary>
    public static bool operator ==(NoteReference left, NoteReference right) => left.Equals(right);

    /// <summary>Whether the two differ in line or edition.</summary>
    public static bool operator !=(NoteReference left, NoteReference right) => !left.Equals(right);

    private static InvalidOperationException NoNote() => new("This is no note: the question that it answers was answered with no.");

    internal static IReadOnlyList<NoteReference> WrittenAt(Icd10CmEdition edition, NoteOwnerKind kind, int owner)
    {
        (int start, int end) = NoteTable.RangeOf(kind, owner);
        List<NoteReference> notes = [];
        for (int note = start; note < end; note++)
        {
            if (NoteTable.IsIn(note, edition.Index))
            {
                notes.Add(new NoteReference(edition, note));
            }
        }

        return notes.AsReadOnly();
    }
}
