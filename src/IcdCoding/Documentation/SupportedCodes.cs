using IcdCoding.Coverages;

namespace IcdCoding.Documentation;

/// <summary>Codes that the chart supports in place of one on the claim.</summary>
public sealed class SupportedCodes
{
    /// <summary>The codes, headers as in the table: <c>M62.84</c>, <c>M62.5</c>, <c>G70-G73</c>.</summary>
    public required string Named { get; init; }

    /// <summary>The billable codes that fit what the chart says of region and side, at most 20; empty where the chart does not say enough to name them.</summary>
    public IReadOnlyList<IcdCode> Codes { get; init; } = [];

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>What it stands on.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];

    /// <summary>The codes and why.</summary>
    public override string ToString() => $"{Named}: {Reason}";
}
