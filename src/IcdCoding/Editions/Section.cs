using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>A section (block) of the Tabular List in an edition.</summary>
public sealed partial class Section : IEquatable<Section>
{
    private readonly int _section;

    internal Section(Icd10CmEdition edition, int section)
    {
        Edition = edition;
        _section = section;
    }

    /// <summary>The edition.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>The range as printed, for example <c>M60-M63</c>.</summary>
    public string Id => SectionTable.Id(_section);

    /// <summary>The title as printed, without its range.</summary>
    public string Title => SectionTable.Title(_section);

    /// <summary>The first category, in tabular order.</summary>
    public IcdCode First => CodeTable.CodeAt(SectionTable.FirstRow(_section)).Category;

    /// <summary>The last category, in tabular order, which need not be the one printed (<c>J40-J4A</c> ends with J47).</summary>
    public IcdCode Last => CodeTable.CodeAt(SectionTable.LastRow(_section)).Category;

    /// <summary>The notes written at the section.</summary>
    public IReadOnlyList<NoteReference> Notes => NoteReference.WrittenAt(Edition, NoteOwnerKind.Section, _section);

    /// <inheritdoc />
    public bool Equals(Section? other) => other is not null && Edition == other.Edition && _section == other._section;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Section);

    /// <inheritdoc />
    public override int GetHashCode() => (Edition.Index * 1024) + _section;

    /// <inheritdoc cref="Id" />
    public override string ToString() => Id;
}
