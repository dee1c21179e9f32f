namespace IcdCoding;

/// <summary>What a note is written at.</summary>
internal enum NoteOwnerKind
{
    Chapter = 0,
    Section = 1,
    Code = 2,
}
