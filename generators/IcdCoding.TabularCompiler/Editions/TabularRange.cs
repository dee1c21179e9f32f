using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Editions;

/// <summary>A chapter or section with the categories it spans in tabular order.</summary>
/// <param name="Node">The chapter or section as printed.</param>
/// <param name="Chapter">Number of its chapter.</param>
/// <param name="First">First category.</param>
/// <param name="Last">Last category.</param>
internal sealed record TabularRange(TabularNode Node, string Chapter, string First, string Last)
{
    /// <summary><c>J40-J47</c>.</summary>
    public string Range => $"{First}-{Last}";
}
