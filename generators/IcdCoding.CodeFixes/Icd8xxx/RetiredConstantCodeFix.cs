using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcdCoding.CodeFixes.Icd8xxx;

/// <summary>
/// The constants of the successors take the place of that of a retired code (ICD8005), and the codes that a finding names that of a constant among
/// diagnoses (ICD1003 to ICD1005). Each changes a diagnosis: not in many places at once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetiredConstantCodeFix))]
public sealed class RetiredConstantCodeFix : ConstantCodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ICD8005", "ICD1003", "ICD1004", "ICD1005");

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override string Key(Diagnostic diagnostic, string name) => name;
}
