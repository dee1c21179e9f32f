using IcdCoding.Analyzers.Icd1xxx;
using IcdCoding.Analyzers.Icd8xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.CodeFixes.Icd8xxx;

/// <summary>Puts named constants in the place of an expression.</summary>
public abstract class ConstantCodeFix : CodeFixProvider
{
    /// <summary>Whether the fix is made in many places at once; null where it changes what is reported.</summary>
    public abstract override FixAllProvider? GetFixAllProvider();

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression and not LiteralExpressionSyntax
                && diagnostic.Properties.TryGetValue(CodeTextAnalyzer.Replacements, out string? offered)
                && !string.IsNullOrEmpty(offered))
            {
                foreach (IcdCode code in offered!.Split(' ').Select(IcdCode.Parse))
                {
                    string name = NamedConstantAnalyzer.NameOf(code);
                    context.RegisterCodeFix(
                        CodeAction.Create($"Use {name}", cancellation => CodeReplacement.WithConstantAsync(context.Document, expression, code, cancellation), Key(diagnostic, name)),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>Fixes of one key are one choice, made in many places.</summary>
    private protected abstract string Key(Diagnostic diagnostic, string name);
}
