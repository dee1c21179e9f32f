using IcdCoding.Coverages;

namespace IcdCoding.Documentation;

/// <summary>Something the chart should say to support a code.</summary>
public sealed class DocumentationElement
{
    /// <summary>A short name, for example <c>strength</c>; unique for a code.</summary>
    public required string Id { get; init; }

    /// <summary>What to write, as an instruction.</summary>
    public required string Prompt { get; init; }

    /// <summary>Whether the element follows from the tables; else a person wrote it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>What it stands on.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];

    /// <summary>Id and prompt.</summary>
    public override string ToString() => $"{Id}: {Prompt}";
}
