namespace IcdCoding.Coverages;

/// <summary>What a coverage policy says of a diagnosis.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<CoverageStatus>))]
#endif
public enum CoverageStatus
{
    /// <summary>The policy's list is not complete here, or the policy is not in force: nothing can be said.</summary>
    NotKnown,

    /// <summary>The policy lists the diagnosis.</summary>
    Supported,

    /// <summary>The policy's list is complete, and the diagnosis is not on it.</summary>
    NotSupported,
}
