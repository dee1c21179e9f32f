namespace IcdCoding.Coverages;

/// <summary>What sort of writing a fact stands on.</summary>
public enum SourceKind
{
    /// <summary>The Tabular List or the order file of a release.</summary>
    Tabular,

    /// <summary>The Official Guidelines for Coding and Reporting.</summary>
    Guideline,

    /// <summary>An article of CMS on billing and coding.</summary>
    Article,

    /// <summary>A local coverage determination.</summary>
    [Word("lcd")]
    LocalCoverageDetermination,

    /// <summary>Documentation practice, as compiled by this project or by a manual.</summary>
    Manual,
}
