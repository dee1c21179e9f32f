using IcdCoding.Claims;
using IcdCoding.Coverages;

namespace IcdCoding.Pages;

/// <summary>A question about a code, and its answer.</summary>
public sealed class CodingQuestion
{
    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>The answer; where <see cref="Report"/> is there, it is what the validator found.</summary>
    public required string Answer { get; init; }

    /// <summary>The validation that answers; null for an answer from the tables.</summary>
    public ClaimReport? Report { get; init; }

    /// <summary>Whether the question follows from the tables; else a person asked it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>What the answer stands on.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];
}
