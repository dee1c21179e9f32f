namespace IcdCoding;

/// <summary>Codes that may not be reported with the code asked for, from one to another in tabular order, and the note that says so.</summary>
public sealed partial class ExcludedRange
{
    internal ExcludedRange(IcdCode first, IcdCode last, NoteReference note)
    {
        First = first;
        Last = last;
        Note = note;
    }

    /// <summary>The first code of the range.</summary>
    public IcdCode First { get; }

    /// <summary>The last code of the range, in tabular order; equal to <see cref="First"/> for a single code.</summary>
    public IcdCode Last { get; }

    /// <summary>The note that speaks.</summary>
    public NoteReference Note { get; }

    /// <summary>The range and its note: <c>M62.84-M62.85: M62.81 Excludes1 "…"</c>.</summary>
    public override string ToString() => First == Last ? $"{First}: {Note}" : $"{First}-{Last}: {Note}";
}
