namespace IcdCoding;

/// <summary>
/// How far the words of an Excludes1 line name what its codes hold. The line forbids what its words name; the codes in brackets often hold
/// more.
/// </summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<Excludes1Grade>))]
#endif
public enum Excludes1Grade
{
    /// <summary>Not an Excludes1 line, or one that names no code.</summary>
    [Word("")]
    None = 0,

    /// <summary>The words name all that the codes hold: the two codes are not reported together.</summary>
    Whole = 1,

    /// <summary>The words name what the codes say by a character (open fracture, current injury), and the targets are narrowed to it.</summary>
    Axis = 2,

    /// <summary>The codes hold more than the words name: only the record says whether the excluded condition is meant.</summary>
    Part = 3,

    /// <summary>Words and codes are of different conditions; the codes are taken as printed.</summary>
    Mismatch = 4,

    /// <summary>The same family of codes also names them under Excludes2: undecidable.</summary>
    Both = 5,
}
