namespace IcdCoding;

/// <summary>The side of the body that a code names, where the code has counterparts for the other sides.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<Laterality>))]
#endif
public enum Laterality
{
    /// <summary>The code has no counterpart that differs in side alone.</summary>
    None = 0,

    /// <summary>The right side.</summary>
    Right = 1,

    /// <summary>The left side.</summary>
    Left = 2,

    /// <summary>Both sides.</summary>
    Bilateral = 3,

    /// <summary>The side is not documented.</summary>
    Unspecified = 4,
}
