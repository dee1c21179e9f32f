using IcdCoding.TabularCompiler.Editions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>Codes in tabular order from <paramref name="First"/> to <paramref name="Last"/> with its subtree; undotted, both exist.</summary>
internal readonly record struct CodeRange(string First, string Last)
{
    internal string Token => First == Last ? CodeText.Dotted(First) : $"{CodeText.Dotted(First)}-{CodeText.Dotted(Last)}";
}
