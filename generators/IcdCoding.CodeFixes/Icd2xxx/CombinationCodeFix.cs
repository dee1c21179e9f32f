using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcdCoding.CodeFixes.Icd2xxx;

/// <summary>Takes codes out of a list that cannot be together, or combines them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CombinationCodeFix))]
public sealed class CombinationCodeFix : ListCodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ICD2001", "ICD2003", "ICD2004");

    /// <summary>No fix for all, which `dotnet format` would carry out too: each takes a diagnosis away or changes it, and somebody has to look.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;
}
