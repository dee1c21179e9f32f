namespace IcdCoding.Coverages;

/// <summary>Who says what a coverage policy says.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<CoveragePolicyKind>))]
#endif
public enum CoveragePolicyKind
{
    /// <summary>A payer other than Medicare.</summary>
    Payer,

    /// <summary>A local coverage determination of a Medicare contractor.</summary>
    [Word("lcd")]
    LocalCoverageDetermination,

    /// <summary>An article of CMS on billing and coding, mostly one that belongs to a local coverage determination.</summary>
    Article,
}
