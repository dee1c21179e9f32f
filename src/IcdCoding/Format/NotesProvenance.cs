namespace IcdCoding;

/// <summary>Where the notes of an edition come from. Never silently another year's.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<NotesProvenance>))]
#endif
public enum NotesProvenance
{
    /// <summary>No notes of this edition are held.</summary>
    Unavailable = 0,

    /// <summary>The official Tabular List of the release.</summary>
    Official = 1,

    /// <summary>An official Tabular List of an earlier release with the official addenda since applied to it.</summary>
    Reconstructed = 2,

    /// <summary>Excludes notes brought up to date from published lists; all other notes are those of the edition before.</summary>
    CarriedForward = 3,
}
