namespace IcdCoding.Tables;

/// <summary>What a note is written at. The values are those of the packed table.</summary>
internal enum NoteOwnerKind
{
    Chapter = 0,
    Section = 1,
    Code = 2,
}
