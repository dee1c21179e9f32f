using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcdCoding.CodeFixes.Icd8xxx;

/// <summary>ICD8006: the named constant takes the place of <c>IcdCode.Parse("M62.81")</c>. The code stays the same, so that all places can be fixed at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NamedConstantCodeFix))]
public sealed class NamedConstantCodeFix : ConstantCodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ICD8006");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => AllAtOnce.Provider;

    private protected override string Key(Diagnostic diagnostic, string name) => diagnostic.Id;
}
