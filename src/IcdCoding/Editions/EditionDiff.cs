using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>What changed from one edition to another. Lists are in tabular order.</summary>
public sealed partial class EditionDiff
{
    internal EditionDiff(Icd10CmEdition from, Icd10CmEdition to)
    {
        From = from;
        To = to;
        List<CodeEntry> added = [], removed = [], billableAdded = [], billableRemoved = [], becameBillable = [], becameHeader = [];
        List<TitleChange> retitled = [];
        for (int row = 0; row < CodeTable.Count; row++)
        {
            bool held = from.Holds(row), holds = to.Holds(row), billed = from.Bills(row), bills = to.Bills(row);
            AddIf(added, holds && !held, to, row);
            AddIf(removed, held && !holds, from, row);
            AddIf(billableAdded, bills && !billed, to, row);
            AddIf(billableRemoved, billed && !bills, from, row);
            AddIf(becameBillable, held && holds && bills && !billed, to, row);
            AddIf(becameHeader, held && holds && billed && !bills, to, row);
            if (held && holds && CodeTable.Title(row, from.Index) is string before && CodeTable.Title(row, to.Index) is string after && before != after)
            {
                retitled.Add(new TitleChange(CodeTable.CodeAt(row), before, after));
            }
        }

        (Added, Removed, BillableAdded, BillableRemoved) = (added, removed, billableAdded, billableRemoved);
        (BecameBillable, BecameHeader, Retitled) = (becameBillable, becameHeader, retitled);
        NotesAdded = NotesOnlyIn(to, from);
        NotesRemoved = NotesOnlyIn(from, to);
    }

    /// <summary>The edition compared from.</summary>
    public Icd10CmEdition From { get; }

    /// <summary>The edition compared to.</summary>
    public Icd10CmEdition To { get; }

    /// <summary>Codes, headers included, that only <see cref="To"/> holds.</summary>
    public IReadOnlyList<CodeEntry> Added { get; }

    /// <summary>Codes, headers included, that only <see cref="From"/> holds.</summary>
    public IReadOnlyList<CodeEntry> Removed { get; }

    /// <summary>Codes that are billable in <see cref="To"/> and were not in <see cref="From"/>: new ones and former headers.</summary>
    public IReadOnlyList<CodeEntry> BillableAdded { get; }

    /// <summary>Codes that were billable in <see cref="From"/> and are not in <see cref="To"/>: retired ones and new headers.</summary>
    public IReadOnlyList<CodeEntry> BillableRemoved { get; }

    /// <summary>Codes that were headers and are billable now.</summary>
    public IReadOnlyList<CodeEntry> BecameBillable { get; }

    /// <summary>Codes that were billable and are headers now.</summary>
    public IReadOnlyList<CodeEntry> BecameHeader { get; }

    /// <summary>Codes of both editions with another title.</summary>
    public IReadOnlyList<TitleChange> Retitled { get; }

    /// <summary>Note lines that only <see cref="To"/> prints.</summary>
    public IReadOnlyList<NoteReference> NotesAdded { get; }

    /// <summary>Note lines that only <see cref="From"/> prints.</summary>
    public IReadOnlyList<NoteReference> NotesRemoved { get; }

    private static void AddIf(List<CodeEntry> list, bool condition, Icd10CmEdition edition, int row)
    {
        if (condition)
        {
            list.Add(new CodeEntry(edition, row));
        }
    }

    /// <summary>A line of one edition that the other does not print at the same owner; a line only read differently is no change.</summary>
    private static IReadOnlyList<NoteReference> NotesOnlyIn(Icd10CmEdition edition, Icd10CmEdition other)
    {
        HashSet<(NoteOwnerKind, int, NoteKind, string)> printed = [];
        List<NoteReference> only = [];
        for (int note = 0; note < NoteTable.Count; note++)
        {
            if (NoteTable.IsIn(note, other.Index) && !NoteTable.IsIn(note, edition.Index))
            {
                printed.Add(Line(note));
            }
        }

        for (int note = 0; note < NoteTable.Count; note++)
        {
            if (NoteTable.IsIn(note, edition.Index) && !NoteTable.IsIn(note, other.Index) && !printed.Contains(Line(note)))
            {
                only.Add(new NoteReference(edition, note));
            }
        }

        return only;
    }

    private static (NoteOwnerKind, int, NoteKind, string) Line(int note) =>
        (NoteTable.OwnerKind(note), NoteTable.OwnerIndex(note), NoteTable.Kind(note), NoteTable.Text(note));
}
