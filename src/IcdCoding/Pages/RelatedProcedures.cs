using IcdCoding.Coverages;

namespace IcdCoding.Pages;

/// <summary>Procedures that go with a code, as numbers: descriptors of CPT are licensed and never held here.</summary>
public sealed class RelatedProcedures
{
    /// <summary>Code numbers, or ranges of them.</summary>
    public required IReadOnlyList<string> Procedures { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The coverage policy that lists the code; null for numbers in common use.</summary>
    public CoveragePolicy? Policy { get; init; }

    /// <summary>What it stands on.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];
}
