namespace IcdCoding;

/// <summary>How far codes alone say what a note line means.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<NoteClass>))]
#endif
public enum NoteClass
{
    /// <summary>The line names codes, without a condition that codes cannot decide.</summary>
    [Word("codes")]
    Unconditional = 0,

    /// <summary>The line names codes under a condition ("if applicable", "unless …"), which <c>NoteReference.Condition</c> states.</summary>
    Conditional = 1,

    /// <summary>The line ends with a colon and leads the lines after it.</summary>
    Heading = 2,

    /// <summary>The line names no code.</summary>
    Prose = 3,
}
