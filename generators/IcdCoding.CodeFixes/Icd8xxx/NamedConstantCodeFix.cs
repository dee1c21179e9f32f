using System.Collections.Immutable;
using IcdCoding.Analyzers.Icd1xxx;
using IcdCoding.Analyzers.Icd8xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.CodeFixes.Icd8xxx;

/// <summary>
/// ICD8006: the named constant takes the place of <c>IcdCode.Parse("M62.81")</c>. ICD8005: the constants of the successors take the
/// place of that of a retired code.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NamedConstantCodeFix))]
public sealed class NamedConstantCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ICD8005", "ICD8006");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => AllAtOnce.Provider;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
                && diagnostic.Properties.TryGetValue(CodeTextAnalyzer.Replacements, out string? offered)
                && !string.IsNullOrEmpty(offered))
            {
                foreach (IcdCode code in offered!.Split(' ').Select(IcdCode.Parse))
                {
                    string name = NamedConstantAnalyzer.NameOf(code);
                    context.RegisterCodeFix(
                        CodeAction.Create($"Use {name}", cancellation => CodeReplacement.WithConstantAsync(context.Document, expression, code, cancellation), diagnostic.Id == "ICD8006" ? diagnostic.Id : name),
                        diagnostic);
                }
            }
        }
    }
}
