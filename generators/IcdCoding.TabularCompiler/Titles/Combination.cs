namespace IcdCoding.TabularCompiler.Titles;

/// <summary>Two codes and the one whose title says both (codes without dot).</summary>
/// <param name="Kind"><c>acute-chronic</c> or <c>both</c>.</param>
internal sealed record Combination(string Kind, string First, string Second, string Combined);
