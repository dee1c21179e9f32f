namespace IcdCoding.Search;

/// <summary>Which part of the official index a path stands in.</summary>
public enum IndexTable
{
    /// <summary>The Alphabetic Index to diseases and injuries, of October 2024 (FY2025).</summary>
    Alphabetic,

    /// <summary>The index of external causes, of April 2026.</summary>
    ExternalCauses,

    /// <summary>The table of neoplasms, of April 2026.</summary>
    Neoplasms,

    /// <summary>The table of drugs and chemicals, of April 2026.</summary>
    Drugs,
}
