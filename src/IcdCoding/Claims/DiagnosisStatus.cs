namespace IcdCoding.Rules;

/// <summary>What the edition in force says of a diagnosis. Rules on combinations and sequence look at billable ones alone.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<DiagnosisStatus>))]
#endif
public enum DiagnosisStatus
{
    /// <summary>The text does not have the form of a code.</summary>
    Malformed = 0,

    /// <summary>No edition holds the code.</summary>
    Unknown = 1,

    /// <summary>Other editions hold the code, this one does not.</summary>
    NotInForce = 2,

    /// <summary>The edition holds the code as a header.</summary>
    Header = 3,

    /// <summary>The edition holds the code as billable.</summary>
    Billable = 4,
}
