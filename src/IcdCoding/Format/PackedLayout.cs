namespace IcdCoding;

/// <summary>How tables are packed: what the generator writes and the runtime reads in place.</summary>
internal static class PackedLayout
{
    /// <summary>A digit of base 64 is one byte, its value and this.</summary>
    internal const int DigitBias = 0x20;

    internal const int DigitBits = 6;

    /// <summary>How many bytes may be read past the last digit of a table.</summary>
    internal const int Padding = 8;

    /// <summary>The place of every so many texts of a pool is stated.</summary>
    internal const int TextsPerBlock = 16;

    /// <summary>Masks of editions have 32 bits, so there can be no more.</summary>
    internal const int MaxEditions = 32;

    /// <summary>A note's kind and class are one digit: the kind times this, and the class.</summary>
    internal const int NoteClasses = 4;

    /// <summary>In the number of a note's owner, the bits below its kind.</summary>
    internal const int NoteOwnerKindShift = 22;
}
