namespace IcdCoding.Tables;

/// <summary>
/// The notes that reach a code in an edition, nearest first: its own, those of its ancestors, of the sections whose range holds
/// it (the innermost first), and of its chapter, less the lines that leave the code out. An enumerator for <c>foreach</c> that allocates nothing.
/// </summary>
internal ref struct NotesInEffect
{
    private readonly int row;
    private readonly int edition;
    private NoteOwnerKind ownerKind;
    private int owner;
    private int end;

    internal NotesInEffect(int row, int edition)
    {
        this.row = row;
        this.edition = edition;
        ownerKind = NoteOwnerKind.Code;
        owner = row;
        (int start, end) = NoteTable.RangeOf(ownerKind, owner);
        Current = start - 1;
    }

    /// <summary>The note.</summary>
    public int Current { get; private set; }

    public readonly NotesInEffect GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            while (++Current < end)
            {
                if (NoteTable.IsIn(Current, edition) && NoteTable.IsInScope(Current, row))
                {
                    return true;
                }
            }

            if (!MoveToNextOwner())
            {
                end = 0;
                return false;
            }

            (int start, end) = NoteTable.RangeOf(ownerKind, owner);
            Current = start - 1;
        }
    }

    private bool MoveToNextOwner()
    {
        if (ownerKind == NoteOwnerKind.Code)
        {
            owner = CodeTable.ParentInUnion(owner);
            if (owner >= 0)
            {
                return true;
            }

            ownerKind = NoteOwnerKind.Section;
            owner = SectionTable.Find(row, edition);
        }
        else if (ownerKind == NoteOwnerKind.Section)
        {
            owner = SectionTable.Outer(owner, row, edition);
        }
        else
        {
            return false;
        }

        if (owner < 0)
        {
            ownerKind = NoteOwnerKind.Chapter;
            owner = ChapterTable.IndexOf(row);
        }

        return owner >= 0;
    }
}
