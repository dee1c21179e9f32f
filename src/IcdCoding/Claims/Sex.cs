namespace IcdCoding.Claims;

/// <summary>The patient's sex as on the claim.</summary>
public enum Sex
{
    /// <summary>Not stated.</summary>
    [Word("u", "unknown")]
    Unknown = 0,

    /// <summary>Female.</summary>
    [Word("f", "female")]
    Female = 1,

    /// <summary>Male.</summary>
    [Word("m", "male")]
    Male = 2,
}
