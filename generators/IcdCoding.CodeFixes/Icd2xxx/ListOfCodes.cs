using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.CodeFixes.Icd2xxx;

/// <summary>A list of codes as it is written: a collection expression, an initializer, or the arguments of an attribute.</summary>
internal static class ListOfCodes
{
    /// <summary>The list around an element, or null.</summary>
    internal static SyntaxNode? Around(SyntaxNode element) =>
        element.AncestorsAndSelf().FirstOrDefault(node => node is CollectionExpressionSyntax or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression } or AttributeArgumentListSyntax);

    internal static IReadOnlyList<SyntaxNode> Elements(SyntaxNode list) => list switch
    {
        CollectionExpressionSyntax collection => [.. collection.Elements],
        InitializerExpressionSyntax initializer => [.. initializer.Expressions],
        _ => [.. ((AttributeArgumentListSyntax)list).Arguments],
    };

    /// <summary>The expression of an element.</summary>
    internal static ExpressionSyntax? Expression(SyntaxNode element) => element switch
    {
        ExpressionElementSyntax of => of.Expression,
        AttributeArgumentSyntax argument => argument.Expression,
        _ => element as ExpressionSyntax,
    };

    internal static SyntaxNode Without(SyntaxNode list, int place) => list switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(Without(collection.Elements, place)),
        InitializerExpressionSyntax initializer => initializer.WithExpressions(Without(initializer.Expressions, place)),
        _ => ((AttributeArgumentListSyntax)list).WithArguments(Without(((AttributeArgumentListSyntax)list).Arguments, place)),
    };

    internal static SyntaxNode Reordered(SyntaxNode list, IReadOnlyList<int> order) => list switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(Reordered(collection.Elements, order)),
        InitializerExpressionSyntax initializer => initializer.WithExpressions(Reordered(initializer.Expressions, order)),
        _ => ((AttributeArgumentListSyntax)list).WithArguments(Reordered(((AttributeArgumentListSyntax)list).Arguments, order)),
    };

    /// <summary>What stands between the last element and the end of the list stays there.</summary>
    private static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> elements, int place)
        where T : SyntaxNode
    {
        SeparatedSyntaxList<T> rest = elements.RemoveAt(place);
        return place == elements.Count - 1 && rest.Count > 0 && elements.SeparatorCount == rest.Count
            ? rest.Replace(rest[rest.Count - 1], rest[rest.Count - 1].WithTrailingTrivia(elements[place].GetTrailingTrivia()))
            : rest;
    }

    /// <summary>White space stays with its place; where there are comments, each moves with its element.</summary>
    private static SeparatedSyntaxList<T> Reordered<T>(SeparatedSyntaxList<T> elements, IReadOnlyList<int> order)
        where T : SyntaxNode
    {
        bool commented = elements.Any(element => element.GetLeadingTrivia().Concat(element.GetTrailingTrivia()).Any(IsComment));
        return SyntaxFactory.SeparatedList(
            order.Select((from, to) => commented ? elements[from] : elements[from].WithTriviaFrom(elements[to])), elements.GetSeparators());
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
