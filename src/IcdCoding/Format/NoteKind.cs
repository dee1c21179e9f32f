namespace IcdCoding;

/// <summary>The kinds of note in the Tabular List.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<NoteKind>))]
#endif
public enum NoteKind
{
    /// <summary>"Includes": conditions that belong to the codes under the note.</summary>
    Includes = 0,

    /// <summary>A term that is coded to the code under which it is listed.</summary>
    InclusionTerm = 1,

    /// <summary>"Excludes1": not coded here; the two are not reported together.</summary>
    Excludes1 = 2,

    /// <summary>"Excludes2": not included here; both may be reported.</summary>
    Excludes2 = 3,

    /// <summary>"Code first": another code precedes this one.</summary>
    CodeFirst = 4,

    /// <summary>"Use additional code": another code follows this one.</summary>
    UseAdditional = 5,

    /// <summary>"Code also": another code may be needed, in either order.</summary>
    CodeAlso = 6,

    /// <summary>The instruction to add a 7th character.</summary>
    SeventhCharacter = 7,

    /// <summary>Any other note.</summary>
    Note = 8,
}
