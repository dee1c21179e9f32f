using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.CodeFixes;

/// <summary>Puts one code in the place of another, as text or as a named constant.</summary>
internal static class CodeReplacement
{
    internal const string ConstantsNamespace = "IcdCoding.Codes";

    /// <summary>A category has no dot in either form.</summary>
    private const int CategoryLength = 3;

    /// <summary>The document with a literal that holds another code, in the form (dot or none) of the one that it replaces.</summary>
    internal static async Task<Document> WithTextAsync(Document document, LiteralExpressionSyntax literal, IcdCode code, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        string text = TextLike(literal, code);
        SyntaxToken token = literal.IsKind(SyntaxKind.Utf8StringLiteralExpression)
            ? SyntaxFactory.Token(default, SyntaxKind.Utf8StringLiteralToken, $"\"{text}\"u8", text, default)
            : SyntaxFactory.Literal(text);
        LiteralExpressionSyntax replaced = literal.WithToken(token.WithTriviaFrom(literal.Token));
        return document.WithSyntaxRoot(root.ReplaceNode(literal, replaced));
    }

    /// <summary>The document with the named constant of a code in the place of an expression, and the using directive that it needs.</summary>
    internal static async Task<Document> WithConstantAsync(Document document, ExpressionSyntax expression, IcdCode code, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        ExpressionSyntax constant = SyntaxFactory.ParseExpression(NamedConstantAnalyzer.NameOf(code)).WithTriviaFrom(expression);
        return await ChangedAsync(document, root.ReplaceNode(expression, constant), expression.SpanStart, needsConstants: true, cancellation).ConfigureAwait(false);
    }

    /// <summary>A code in the form, dot or none, of the text that it replaces.</summary>
    internal static string TextLike(LiteralExpressionSyntax replaced, IcdCode code) =>
        replaced.Token.ValueText.Contains('.') || replaced.Token.ValueText.Length <= CategoryLength ? code.ToString() : code.ToString("N");

    /// <summary>The document with a changed root, and the using directive where named constants need one there.</summary>
    internal static async Task<Document> ChangedAsync(Document document, SyntaxNode changed, int position, bool needsConstants, CancellationToken cancellation)
    {
        if (!needsConstants)
        {
            return document.WithSyntaxRoot(changed);
        }

        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(IsImported(model, position) ? changed : WithUsing((CompilationUnitSyntax)changed));
    }

    private static bool IsImported(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "A00").Any(symbol => symbol.ContainingAssembly?.Name == LibrarySymbols.ConstantsAssembly);

    private static CompilationUnitSyntax WithUsing(CompilationUnitSyntax unit)
    {
        UsingDirectiveSyntax added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(ConstantsNamespace))
            .NormalizeWhitespace()
            .WithTrailingTrivia(unit.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end : SyntaxFactory.ElasticCarriageReturnLineFeed);
        int place = 0;
        while (place < unit.Usings.Count && ComesBefore(unit.Usings[place]))
        {
            place++;
        }

        if (place == 0 && unit.Usings.Count == 0)
        {
            SyntaxToken first = unit.GetFirstToken();
            SyntaxTriviaList leading = first.LeadingTrivia;
            return unit.ReplaceToken(first, first.WithLeadingTrivia(SyntaxFactory.TriviaList(added.GetTrailingTrivia())))
                .AddUsings(added.WithLeadingTrivia(leading));
        }

        if (place == 0)
        {
            SyntaxTriviaList leading = unit.Usings[0].GetLeadingTrivia();
            unit = unit.ReplaceNode(unit.Usings[0], unit.Usings[0].WithLeadingTrivia());
            added = added.WithLeadingTrivia(leading);
        }

        return unit.WithUsings(unit.Usings.Insert(place, added));
    }

    private static bool ComesBefore(UsingDirectiveSyntax directive)
    {
        string name = directive.Name?.ToString() ?? "";
        bool isPlain = directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None);
        bool isSystem = name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
        return directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) || (isPlain && (isSystem || string.CompareOrdinal(name, ConstantsNamespace) < 0));
    }
}
