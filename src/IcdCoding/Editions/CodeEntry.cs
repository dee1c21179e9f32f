using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>What an edition says of a code. Converts to its <see cref="IcdCode"/>; equal when edition and code are.</summary>
public sealed class CodeEntry : IEquatable<CodeEntry>
{
    internal CodeEntry(Icd10CmEdition edition, int row)
    {
        Edition = edition;
        Row = row;
    }

    internal int Row { get; }

    /// <summary>The edition.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>The code.</summary>
    public IcdCode Code => CodeTable.CodeAt(Row);

    /// <summary>The full title, as in the order file of the edition.</summary>
    public string Title => CodeTable.Title(Row, Edition.Index);

    /// <summary>Whether the code is billable in the edition; a header is not.</summary>
    public bool IsBillable => Edition.Bills(Row);

    /// <summary>The chapter.</summary>
    public Chapter Chapter => new(Edition, ChapterTable.IndexOf(Row));

    /// <summary>The innermost section (block) that holds the code; null where chapter 22 or an older edition prints none.</summary>
    public Section? Section => SectionTable.Find(Row, Edition.Index) is int section and >= 0 ? new Section(Edition, section) : null;

    /// <summary>The next shorter code that the edition holds; null for a category.</summary>
    public CodeEntry? Parent
    {
        get
        {
            int parent = CodeTable.ParentInUnion(Row);
            while (parent >= 0 && !Edition.Holds(parent))
            {
                parent = CodeTable.ParentInUnion(parent);
            }

            return parent < 0 ? null : new CodeEntry(Edition, parent);
        }
    }

    /// <summary>The codes one step below, in tabular order.</summary>
    public IReadOnlyList<CodeEntry> Children => CodeTree.Children(Edition, Row + 1, CodeTable.LastDescendant(Row));

    /// <summary>The codes above, from the parent up to the category.</summary>
    public IReadOnlyList<CodeEntry> Ancestors
    {
        get
        {
            List<CodeEntry> ancestors = [];
            for (CodeEntry? ancestor = Parent; ancestor is not null; ancestor = ancestor.Parent)
            {
                ancestors.Add(ancestor);
            }

            return ancestors;
        }
    }

    /// <summary>All codes below, in tabular order.</summary>
    public IReadOnlyList<CodeEntry> Descendants => CodeTree.Held(Edition, Row + 1, CodeTable.LastDescendant(Row));

    /// <summary>The other codes with the same parent, in tabular order; for a category, the other categories of its section.</summary>
    public IReadOnlyList<CodeEntry> Siblings
    {
        get
        {
            IReadOnlyList<CodeEntry> generation = Parent?.Children ?? CategoriesOfSection();
            return [.. generation.Where(entry => entry.Row != Row)];
        }
    }

    /// <summary>The inclusion terms listed at the code.</summary>
    public IReadOnlyList<string> InclusionTerms => TextsOf(NoteKind.InclusionTerm);

    /// <summary>The "Includes" lines written at the code.</summary>
    public IReadOnlyList<string> Includes => TextsOf(NoteKind.Includes);

    /// <summary>The notes written at the code, by kind and in printed order.</summary>
    public IReadOnlyList<NoteReference> Notes => NoteReference.WrittenAt(Edition, NoteOwnerKind.Code, Row);

    /// <summary>The notes that reach the code, nearest first: its own, those of its ancestors, its sections (innermost first) and its chapter.</summary>
    public IReadOnlyList<NoteReference> NotesInEffect
    {
        get
        {
            List<NoteReference> notes = [];
            foreach (int note in new NotesInEffect(Row, Edition.Index))
            {
                notes.Add(new NoteReference(Edition, note));
            }

            return notes;
        }
    }

    /// <summary>The Excludes1 and Excludes2 lines, written anywhere, that name the code by itself, an ancestor or a range.</summary>
    public IReadOnlyList<NoteReference> ExcludedBy
    {
        get
        {
            List<NoteReference> notes = [];
            foreach (int note in ExcludesLines.Of(Edition.Index))
            {
                if (TargetTable.Contains(NoteTable.TargetSet(note), Row))
                {
                    notes.Add(new NoteReference(Edition, note));
                }
            }

            return notes;
        }
    }

    /// <summary>The 7th characters that the code takes, by the definition of its nearest ancestor that has one; empty when it takes none.</summary>
    public IReadOnlyList<SeventhCharacter> SeventhCharacters
    {
        get
        {
            int definition = SeventhCharacterTable.DefinitionOf(Row, Edition.Index);
            SeventhCharacter[] characters = new SeventhCharacter[definition < 0 ? 0 : SeventhCharacterTable.Count(definition)];
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = new SeventhCharacter(SeventhCharacterTable.Character(definition, i), SeventhCharacterTable.Meaning(definition, i));
            }

            return characters;
        }
    }

    /// <summary>
    /// The side that the code names. Derived: codes that differ in one character and whose titles differ in the side alone are
    /// counterparts; a code without any has no side.
    /// </summary>
    public Laterality Laterality => Sides.Of(this).Own;

    /// <summary>The counterpart for the left side, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? Left => Sides.Of(this).Left;

    /// <summary>The counterpart for the right side, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? Right => Sides.Of(this).Right;

    /// <summary>The counterpart for both sides, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? Bilateral => Sides.Of(this).Bilateral;

    /// <summary>The counterpart for an undocumented side, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? UnspecifiedSide => Sides.Of(this).Unspecified;

    /// <summary>The editions in which the code is billable.</summary>
    public CodeLifetime Lifetime => new(CodeTable.BillableMask(Row));

    /// <summary>
    /// The codes that took the place of this one when it ended or became a header, by the conversion table; they may belong to later editions. Empty
    /// for a code that has not ended: see <see cref="SplitOffTo"/>.
    /// </summary>
    public IReadOnlyList<IcdCode> ReplacedBy => Replacements.Successors(Row, ended: true);

    /// <summary>The codes that took over a part of what this one meant while it lived on, by the conversion table; they may belong to later editions.</summary>
    public IReadOnlyList<IcdCode> SplitOffTo => Replacements.Successors(Row, ended: false);

    /// <summary>The codes that ended when this one took their place, by the conversion table; they may belong to earlier editions.</summary>
    public IReadOnlyList<IcdCode> Replaces => Replacements.Predecessors(Row, ended: true);

    /// <summary>The codes of which this one took over a part while they lived on, by the conversion table.</summary>
    public IReadOnlyList<IcdCode> SplitOffFrom => Replacements.Predecessors(Row, ended: false);

    /// <summary>The code of an entry; the empty code for null.</summary>
    public static implicit operator IcdCode(CodeEntry? entry) => entry?.Code ?? default;

    /// <summary>The code of the entry.</summary>
    public IcdCode ToIcdCode() => Code;

    /// <inheritdoc />
    public bool Equals(CodeEntry? other) => other is not null && Edition == other.Edition && Row == other.Row;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CodeEntry);

    /// <inheritdoc />
    public override int GetHashCode() => (Row * 32) + Edition.Index;

    /// <summary>The dotted code.</summary>
    public override string ToString() => Code.ToString();

    private IReadOnlyList<CodeEntry> CategoriesOfSection()
    {
        int section = SectionTable.Find(Row, Edition.Index);
        return section < 0 ? [] : CodeTree.Children(Edition, SectionTable.FirstRow(section), SectionTable.LastRow(section));
    }

    private IReadOnlyList<string> TextsOf(NoteKind kind)
    {
        (int start, int end) = NoteTable.RangeOf(NoteOwnerKind.Code, Row);
        List<string> texts = [];
        for (int note = start; note < end; note++)
        {
            if (NoteTable.Kind(note) == kind && NoteTable.IsIn(note, Edition.Index))
            {
                texts.Add(NoteTable.Text(note));
            }
        }

        return texts;
    }
}
