using System.Diagnostics.CodeAnalysis;
using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>One release of ICD-10-CM: its codes and notes, in force between two dates of service.</summary>
public sealed partial class Icd10CmEdition
{
    private IReadOnlyList<Chapter>? _chapters;
    private IReadOnlyList<Section>? _sections;

    internal Icd10CmEdition(int index)
    {
        Index = index;
        EffectiveFrom = ServiceDate.FromNumber(EditionTable.EffectiveFrom(index));
        int through = EditionTable.EffectiveThrough(index);
        EffectiveThrough = through == int.MaxValue ? null : ServiceDate.FromNumber(through);
    }

    internal int Index { get; }

    /// <summary>For example <c>FY2026</c>, or <c>FY2025-apr</c> for a release within the fiscal year.</summary>
    public string Name => EditionTable.Name(Index);

    /// <summary>The first date of service for which the edition is in force.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>The last date of service for which the edition is in force; null for the newest, which holds until a later one is known.</summary>
    public DateOnly? EffectiveThrough { get; }

    /// <summary>Where the notes come from.</summary>
    public NotesProvenance NotesProvenance => EditionTable.Notes(Index) switch
    {
        "official" => NotesProvenance.Official,
        "reconstructed" => NotesProvenance.Reconstructed,
        "carried-forward" => NotesProvenance.CarriedForward,
        _ => NotesProvenance.Unavailable,
    };

    /// <summary>Where the notes come from, in words.</summary>
    public string NotesSource => EditionTable.NotesSource(Index);

    /// <summary>Where the codes come from: <c>official</c>, or <c>derived: …</c> in words.</summary>
    public string CodeSource => EditionTable.CodeSource(Index);

    /// <summary>The number of codes, headers included.</summary>
    public int Count => EditionTable.Codes(Index);

    /// <summary>The number of billable codes.</summary>
    public int BillableCount => EditionTable.Billable(Index);

    /// <summary>The chapters, in order.</summary>
    public IReadOnlyList<Chapter> Chapters => _chapters ??= [.. Enumerable.Range(0, ChapterTable.Count).Where(chapter => ChapterTable.FirstRow(chapter, Index) >= 0).Select(chapter => new Chapter(this, chapter))];

    /// <summary>The sections (blocks) of all chapters in tabular order, wide ones (<c>V00-V99</c>) before their parts.</summary>
    public IReadOnlyList<Section> Sections => _sections ??= [.. Enumerable.Range(0, SectionTable.Count).Where(section => (SectionTable.EditionsMask(section) >> Index & 1) != 0).Select(section => new Section(this, section))];

    /// <summary>Every code, headers included, in tabular order.</summary>
    public IEnumerable<CodeEntry> Codes
    {
        get
        {
            for (int row = 0; row < CodeTable.Count; row++)
            {
                if (Holds(row))
                {
                    yield return new CodeEntry(this, row);
                }
            }
        }
    }

    /// <summary>What the edition says of a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="KeyNotFoundException">The edition does not hold the code; the message names both.</exception>
    public CodeEntry this[IcdCode code] =>
        TryGet(code, out CodeEntry? entry) ? entry : throw new KeyNotFoundException($"{(code.IsEmpty ? "An empty code" : code.ToString())} is not in ICD-10-CM {Name}.");

    /// <summary>What the edition says of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="entry">What the edition says of it; null where it does not hold the code.</param>
    /// <returns>Whether the edition holds the code.</returns>
    public bool TryGet(IcdCode code, [NotNullWhen(true)] out CodeEntry? entry)
    {
        int row = Row(code);
        entry = row < 0 ? null : new CodeEntry(this, row);
        return row >= 0;
    }

    /// <summary>Whether the edition holds the code, as a header or billable. Allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether the edition holds it.</returns>
    public bool Contains(IcdCode code) => Row(code) >= 0;

    /// <summary>Whether the code is billable in the edition: valid for reporting, all characters present. Allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it is billable; false for a header and for a code that the edition does not hold.</returns>
    public bool IsBillable(IcdCode code)
    {
        int row = CodeTable.Find(code);
        return row >= 0 && Bills(row);
    }

    /// <summary>
    /// Whether an Excludes1 note forbids reporting the two codes together, in either direction, inherited notes included. A code
    /// never conflicts with itself, an ancestor or a descendant. Allocates nothing.
    /// </summary>
    /// <param name="a">A code; one that the edition does not hold conflicts with nothing.</param>
    /// <param name="b">Another code.</param>
    /// <param name="note">The note that speaks: an unconditional one before a conditional one, then the one written deepest.</param>
    /// <returns>Whether the two are forbidden together.</returns>
    public bool Excludes1(IcdCode a, IcdCode b, out NoteReference note)
    {
        int row = Row(a);
        int other = Row(b);
        return Reference(row < 0 || other < 0 ? -1 : ExcludesTable.FindExcludes1(row, other, Index), out note);
    }

    /// <summary>
    /// Whether an Excludes2 note ("not included here", both may be reported) stands between the two codes, in either direction,
    /// inherited notes included. It never cancels an Excludes1. Allocates nothing.
    /// </summary>
    /// <param name="a">A code; one that the edition does not hold is named by no note.</param>
    /// <param name="b">Another code.</param>
    /// <param name="note">The note that speaks; the default value where there is none.</param>
    /// <returns>Whether such a note stands between the two.</returns>
    public bool Excludes2(IcdCode a, IcdCode b, out NoteReference note)
    {
        int row = Row(a);
        int other = Row(b);
        return Reference(row < 0 || other < 0 ? -1 : ExcludesTable.FindExcludes2(row, other, Index), out note);
    }

    /// <summary>Everything that an Excludes1 note forbids to report with a code, in tabular order, each range with the note that speaks.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Ranges of codes that do not overlap; none where nothing is forbidden.</returns>
    /// <exception cref="KeyNotFoundException">The edition does not hold the code.</exception>
    public IReadOnlyList<ExcludedRange> Excludes1Partners(IcdCode code) => ExcludesPartners.Of(this, this[code].Row);

    /// <inheritdoc cref="Name" />
    public override string ToString() => Name;

    /// <summary>The row of a code that this edition holds, or -1.</summary>
    internal int Row(IcdCode code)
    {
        int row = CodeTable.Find(code);
        return row >= 0 && Holds(row) ? row : -1;
    }

    internal bool Holds(int row) => (CodeTable.ExistsMask(row) >> Index & 1) != 0;

    internal bool Bills(int row) => (CodeTable.BillableMask(row) >> Index & 1) != 0;

    private bool Reference(int found, out NoteReference note)
    {
        note = found < 0 ? default : new NoteReference(this, found);
        return found >= 0;
    }
}
