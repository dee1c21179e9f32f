namespace IcdCoding.Claims;

/// <summary>The patient's sex as on the claim.</summary>
public enum Sex
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Female.</summary>
    Female = 1,

    /// <summary>Male.</summary>
    Male = 2,
}
