using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcdCoding.CodeFixes.Icd3xxx;

/// <summary>Puts the codes of a list in sequence.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SequenceCodeFix))]
public sealed class SequenceCodeFix : ListCodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ICD3001", "ICD3005");

    /// <summary>All lists at once: a sequence loses no diagnosis.</summary>
    public override FixAllProvider GetFixAllProvider() => AllAtOnce.Sequences;
}
