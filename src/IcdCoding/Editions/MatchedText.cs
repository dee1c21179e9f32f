namespace IcdCoding;

/// <summary>In what of a code a search found its words.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<MatchedText>))]
#endif
public enum MatchedText
{
    /// <summary>The code begins with the text.</summary>
    Code,

    /// <summary>The full title.</summary>
    Title,

    /// <summary>An inclusion term listed at the code.</summary>
    InclusionTerm,

    /// <summary>An "Includes" line written at the code.</summary>
    Includes,
}
