namespace IcdCoding.Claims;

/// <summary>Where it says so: the note line a finding rests on, and the way to it.</summary>
public sealed class Citation
{
    internal Citation(NoteReference note) => Note = note;

    /// <summary>The line.</summary>
    public NoteReference Note { get; }

    /// <summary>Where the line is written: a code (<c>R53.1</c>), a section (<c>V00-V99</c>) or <c>Chapter 13</c>.</summary>
    public string Owner => Note.Owner;

    /// <summary>What sort of note it is.</summary>
    public NoteKind Kind => Note.Kind;

    /// <summary>The line as printed.</summary>
    public string Text => Note.Text;

    /// <summary>The edition whose note it is.</summary>
    public Icd10CmEdition Edition => Note.Edition;

    /// <summary>From the chapter to the owner.</summary>
    public IReadOnlyList<string> Path => Note.Path;

    /// <summary><c>R53.1 Excludes1 "muscle weakness (generalized) (M62.81)"</c>.</summary>
    public override string ToString() => Note.ToString();
}
