using System.Collections.Immutable;
using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace IcdCoding.CodeFixes.Icd8xxx;

/// <summary>
/// ICD8003 and ICD8004: what was asked of the text of a code is asked of the code, where the other side is a constant or the text of a code
/// as well. Any other text may be no code, and what then holds only its author knows.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeAsTextCodeFix))]
public sealed class CodeAsTextCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ICD8003", "ICD8004");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => AllAtOnce.Provider;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (LibrarySymbols.Of(model.Compilation) is not { } symbols)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax asked
                || Sides(model.GetOperation(asked, context.CancellationToken)) is not var (left, right)
                || Code(left, symbols, model) is not { } code
                || Code(right, symbols, model) is not { } other
                // A text of neither side is a comparison of constants; a header of StartsWith is written on the right.
                || (CodeAsTextAnalyzer.CodeMadeText(left, symbols) is null && (diagnostic.Id == "ICD8004" || CodeAsTextAnalyzer.CodeMadeText(right, symbols) is null)))
            {
                continue;
            }

            bool isSearch = diagnostic.Id == "ICD8004";
            bool isNegated = !isSearch && asked is InvocationExpressionSyntax && asked.Parent.IsKind(SyntaxKind.LogicalNotExpression);
            ExpressionSyntax replaced = isNegated ? (ExpressionSyntax)asked.Parent! : asked;
            bool isDifferent = isNegated || asked.IsKind(SyntaxKind.NotEqualsExpression);
            ExpressionSyntax written = isSearch ? Search(code.Expression, other.Expression) : Comparison(code.Expression, other.Expression, isDifferent);
            bool needsConstants = code.IsConstant || other.IsConstant;
            context.RegisterCodeFix(
                CodeAction.Create(
                    isSearch ? "Use IcdCode.StartsWith" : "Compare the IcdCode",
                    cancellation => CodeReplacement.ChangedAsync(context.Document, root.ReplaceNode(replaced, written.WithTriviaFrom(replaced)), replaced.SpanStart, needsConstants, cancellation),
                    diagnostic.Id),
                diagnostic);
        }
    }

    private static InvocationExpressionSyntax Search(ExpressionSyntax code, ExpressionSyntax header) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Parenthesized(code), SyntaxFactory.IdentifierName(nameof(IcdCode.StartsWith))),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(header))));

    private static ParenthesizedExpressionSyntax Comparison(ExpressionSyntax code, ExpressionSyntax other, bool isDifferent) => Parenthesized(SyntaxFactory.BinaryExpression(
        isDifferent ? SyntaxKind.NotEqualsExpression : SyntaxKind.EqualsExpression,
        Parenthesized(code).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(isDifferent ? SyntaxKind.ExclamationEqualsToken : SyntaxKind.EqualsEqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
        Parenthesized(other)));

    /// <summary>Parentheses that go away where they are not needed.</summary>
    private static ParenthesizedExpressionSyntax Parenthesized(ExpressionSyntax expression) =>
        SyntaxFactory.ParenthesizedExpression(expression).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The two texts of a comparison or a search.</summary>
    private static (IOperation Left, IOperation Right)? Sides(IOperation? asked) => asked switch
    {
        IBinaryOperation comparison => (comparison.LeftOperand, comparison.RightOperand),
        IInvocationOperation { Instance: { } text, Arguments: [{ } other, ..] } => (text, other.Value),
        IInvocationOperation { Instance: null, Arguments: [{ } first, { } second, ..] } => (first.Value, second.Value),
        _ => null,
    };

    /// <summary>The code of a side, as it is to be written; null when the side need not be a code.</summary>
    private static (ExpressionSyntax Expression, bool IsConstant)? Code(IOperation side, LibrarySymbols symbols, SemanticModel model)
    {
        if (CodeAsTextAnalyzer.CodeMadeText(side, symbols) is { Syntax: ExpressionSyntax code })
        {
            // What follows "?." has no meaning outside of it.
            return code.DescendantNodesAndSelf().Any(node => node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax) ? null : (code.WithoutTrivia(), false);
        }

        if (CodeValues.Text(side) is not { } text || !IcdCode.TryParse(text, out IcdCode parsed) || side.Syntax is not ExpressionSyntax constant)
        {
            return null;
        }

        bool isNamed = constant is LiteralExpressionSyntax && LibrarySymbols.HasConstants(model.Compilation) && Icd10Cm.Editions.Any(edition => edition.Contains(parsed));
        ExpressionSyntax written = SyntaxFactory.ParseExpression(isNamed ? NamedConstantAnalyzer.NameOf(parsed) : $"global::IcdCoding.IcdCode.Parse({constant.WithoutTrivia()})");
        return (isNamed ? written : written.ReplaceNodes(written.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Take(1), (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation)), isNamed);
    }
}
