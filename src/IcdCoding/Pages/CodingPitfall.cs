using IcdCoding.Coverages;

namespace IcdCoding.Pages;

/// <summary>What goes wrong with a code.</summary>
public sealed class CodingPitfall
{
    /// <summary>The rule that finds it, for example <c>ICD2001</c>; null where no rule can see it.</summary>
    public required string? RuleId { get; init; }

    /// <summary>What goes wrong, and what to do.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it follows from tables and rules; else a person wrote it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>What it stands on.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];
}
