namespace IcdCoding;

/// <summary>What is known of an official list in an edition.</summary>
internal enum ListStatus
{
    /// <summary>The list is not at hand: nothing may be assumed.</summary>
    Unavailable,

    /// <summary>The list of that release.</summary>
    Official,

    /// <summary>The list of an earlier release goes on.</summary>
    InForce,

    /// <summary>CMS no longer applies the edit.</summary>
    Deactivated,

    /// <summary>CMS did not apply the edit yet.</summary>
    NotIntroduced,
}
