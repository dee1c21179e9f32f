namespace IcdCoding;

/// <summary>How much a finding weighs.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<Severity>))]
#endif
public enum Severity
{
    /// <summary>Off: the rule reports nothing.</summary>
    [Word("off", "none")]
    None = 0,

    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>Probably wrong, or denied by some payers.</summary>
    Warning = 2,

    /// <summary>Wrong by the code set or its guidelines.</summary>
    Error = 3,
}
