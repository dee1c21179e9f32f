namespace IcdCoding.Tables;

/// <summary>
/// The notes that reach a code in an edition, nearest first: its own, those of its ancestors, of the sections whose range holds
/// it (the innermost first), and of its chapter, less the lines that leave the code out. An enumerator for <c>foreach</c> that allocates nothing.
/// </summary>
internal ref struct NotesInEffect
{
    private readonly int _row;
    private readonly int _edition;
    private NoteOwnerKind _ownerKind;
    private int _owner;
    private int _end;

    internal NotesInEffect(int row, int edition)
    {
        _row = row;
        _edition = edition;
        _ownerKind = NoteOwnerKind.Code;
        _owner = row;
        (int start, _end) = NoteTable.RangeOf(_ownerKind, _owner);
        Current = start - 1;
    }

    /// <summary>The note.</summary>
    public int Current { get; private set; }

    public readonly NotesInEffect GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            while (++Current < _end)
            {
                if (NoteTable.IsIn(Current, _edition) && NoteTable.IsInScope(Current, _row))
                {
                    return true;
                }
            }

            if (!MoveToNextOwner())
            {
                _end = 0;
                return false;
            }

            (int start, _end) = NoteTable.RangeOf(_ownerKind, _owner);
            Current = start - 1;
        }
    }

    private bool MoveToNextOwner()
    {
        if (_ownerKind == NoteOwnerKind.Code)
        {
            _owner = CodeTable.ParentInUnion(_owner);
            if (_owner >= 0)
            {
                return true;
            }

            _ownerKind = NoteOwnerKind.Section;
            _owner = SectionTable.Find(_row, _edition);
        }
        else if (_ownerKind == NoteOwnerKind.Section)
        {
            _owner = SectionTable.Outer(_owner, _row, _edition);
        }
        else
        {
            return false;
        }

        if (_owner < 0)
        {
            _ownerKind = NoteOwnerKind.Chapter;
            _owner = ChapterTable.IndexOf(_row);
        }

        return _owner >= 0;
    }
}
