using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>What an edition says of a code. Converts to its <see cref="IcdCode"/>; equal when edition and code are.</summary>
/// <remarks>
/// An entry is made when asked for and costs little. Lists and counterparts are made when they are first read and kept with the entry: read them from
/// one entry, not from one asked for anew. Where that first reading takes more than a microsecond, the property says so.
/// </remarks>
public sealed partial class CodeEntry : IEquatable<CodeEntry>
{
    private EntryFacts? _facts;

    internal CodeEntry(Icd10CmEdition edition, int row)
    {
        Edition = edition;
        Row = row;
    }

    internal int Row { get; }

    private EntryFacts Facts => _facts ??= new EntryFacts(this);

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
    public IReadOnlyList<CodeEntry> Children => Facts.Children;

    /// <summary>The codes above, from the parent up to the category.</summary>
    public IReadOnlyList<CodeEntry> Ancestors => Facts.Ancestors;

    /// <summary>All codes below, in tabular order.</summary>
    public IReadOnlyList<CodeEntry> Descendants => Facts.Descendants;

    /// <summary>The other codes with the same parent, in tabular order; for a category, the other categories of its section.</summary>
    public IReadOnlyList<CodeEntry> Siblings => Facts.Siblings;

    /// <summary>The inclusion terms listed at the code.</summary>
    public IReadOnlyList<string> InclusionTerms => Facts.InclusionTerms;

    /// <summary>The "Includes" lines written at the code.</summary>
    public IReadOnlyList<string> Includes => Facts.Includes;

    /// <summary>The notes written at the code, by kind and in printed order.</summary>
    public IReadOnlyList<NoteReference> Notes => Facts.Notes;

    /// <summary>The notes that reach the code, nearest first: its own, those of its ancestors, its sections (innermost first) and its chapter.</summary>
    public IReadOnlyList<NoteReference> NotesInEffect => Facts.NotesInEffect;

    /// <summary>The Excludes1 and Excludes2 lines, written anywhere, that name the code by itself, an ancestor or a range.</summary>
    public IReadOnlyList<NoteReference> ExcludedBy => Facts.ExcludedBy;

    /// <summary>The 7th characters that the code takes, by the definition of its nearest ancestor that has one; empty when it takes none.</summary>
    public IReadOnlyList<SeventhCharacter> SeventhCharacters => Facts.SeventhCharacters;

    /// <summary>
    /// The side that the code names. Derived: codes that differ in one character and whose titles differ in the side alone are
    /// counterparts; a code without any has no side.
    /// </summary>
    public Laterality Laterality => Facts.Sides.Own;

    /// <summary>The counterpart for the left side, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? Left => Facts.Sides.Left;

    /// <summary>The counterpart for the right side, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? Right => Facts.Sides.Right;

    /// <summary>The counterpart for both sides, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? Bilateral => Facts.Sides.Bilateral;

    /// <summary>The counterpart for an undocumented side, the code itself if it is that; null where there is none.</summary>
    public CodeEntry? UnspecifiedSide => Facts.Sides.Unspecified;

    /// <summary>The editions in which the code is billable.</summary>
    public CodeLifetime Lifetime => Facts.Lifetime;

    /// <summary>
    /// The codes that took the place of this one when it ended or became a header, by the conversion table; they may belong to later editions. Empty
    /// for a code that has not ended: see <see cref="SplitOffTo"/>.
    /// </summary>
    public IReadOnlyList<IcdCode> ReplacedBy => Facts.ReplacedBy;

    /// <summary>The codes that took over a part of what this one meant while it lived on, by the conversion table; they may belong to later editions.</summary>
    public IReadOnlyList<IcdCode> SplitOffTo => Facts.SplitOffTo;

    /// <summary>The codes that ended when this one took their place, by the conversion table; they may belong to earlier editions.</summary>
    public IReadOnlyList<IcdCode> Replaces => Facts.Replaces;

    /// <summary>The codes of which this one took over a part while they lived on, by the conversion table.</summary>
    public IReadOnlyList<IcdCode> SplitOffFrom => Facts.SplitOffFrom;

    /// <summary>The code of an entry.</summary>
    /// <param name="entry">The entry. There is no code of none: an entry that is missing must not become an empty code on a claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static implicit operator IcdCode(CodeEntry entry) => (entry ?? throw new ArgumentNullException(nameof(entry))).Code;

    /// <summary>The code of the entry.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public IcdCode ToIcdCode() => Code;

    /// <inheritdoc />
    public bool Equals(CodeEntry? other) => other is not null && Edition == other.Edition && Row == other.Row;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CodeEntry);

    /// <inheritdoc />
    public override int GetHashCode() => (Row * 32) + Edition.Index;

    /// <summary>The dotted code.</summary>
    public override string ToString() => Code.ToString();
}
