namespace IcdCoding.Documentation;

/// <summary>A region of the body that a code concerns, and what says so.</summary>
/// <param name="Name">The region, for example <c>Knee</c>.</param>
/// <param name="Basis">What says so: a word of the title, a section, or guidance.</param>
public sealed record BodyRegion(string Name, string Basis)
{
    /// <summary>The region's name.</summary>
    public override string ToString() => Name;
}
