using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>A chapter of the Tabular List in an edition.</summary>
public sealed partial class Chapter : IEquatable<Chapter>
{
    private readonly int _chapter;

    internal Chapter(Icd10CmEdition edition, int chapter)
    {
        Edition = edition;
        _chapter = chapter;
    }

    /// <summary>The edition.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>The number as printed, 1 to 22.</summary>
    public int Number => ChapterTable.Number(_chapter);

    /// <summary>The title as printed, without its range.</summary>
    public string Title => ChapterTable.Title(_chapter, Edition.Index);

    /// <summary>The first category, in tabular order.</summary>
    public IcdCode First => CodeTable.CodeAt(ChapterTable.FirstRow(_chapter, Edition.Index));

    /// <summary>The last category, in tabular order.</summary>
    public IcdCode Last => CodeTable.CodeAt(ChapterTable.LastRow(_chapter, Edition.Index)).Category;

    /// <summary>The notes written at the chapter.</summary>
    public IReadOnlyList<NoteReference> Notes => NoteReference.WrittenAt(Edition, NoteOwnerKind.Chapter, _chapter);

    /// <inheritdoc />
    public bool Equals(Chapter? other) => other is not null && Edition == other.Edition && _chapter == other._chapter;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Chapter);

    /// <inheritdoc />
    public override int GetHashCode() => (Edition.Index * 64) + _chapter;

    /// <summary><c>Chapter 13</c>.</summary>
    public override string ToString() => $"Chapter {Number}";
}
