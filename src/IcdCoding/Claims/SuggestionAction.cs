namespace IcdCoding.Claims;

/// <summary>What a suggestion does to the diagnoses.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<SuggestionAction>))]
#endif
public enum SuggestionAction
{
    /// <summary>Puts another code in the place of one.</summary>
    Replace = 0,

    /// <summary>Takes one away.</summary>
    Remove = 1,

    /// <summary>Puts all in another sequence.</summary>
    Reorder = 2,

    /// <summary>Adds a code behind the others.</summary>
    Add = 3,

    /// <summary>Leaves the claim as it is; the decision to report in spite of the finding is recorded as an <see cref="Acknowledgement"/>.</summary>
    Acknowledge = 4,
}
