namespace IcdCoding.Tables;

/// <summary>How far a note line is understood. The values are those of the packed table.</summary>
internal enum NoteClass
{
    /// <summary>Targets without a condition that codes cannot decide.</summary>
    Codes = 0,

    /// <summary>Targets under a condition, which <see cref="NoteTable.Detail"/> states.</summary>
    Conditional = 1,

    /// <summary>A line that leads other lines.</summary>
    Heading = 2,

    /// <summary>A line that names no code.</summary>
    Prose = 3,
}
