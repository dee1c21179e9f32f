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

    internal static SyntaxNode Without(SyntaxNode list, int place) => Arranged(list, [.. Enumerable.Range(0, Elements(list).Count).Where(other => other != place)]);

    /// <summary>The list with the elements of these places, in this sequence.</summary>
    internal static SyntaxNode Arranged(SyntaxNode list, IReadOnlyList<int> order) => list switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(ElementSequence.Arranged(collection.Elements, order)),
        InitializerExpressionSyntax initializer => initializer.WithExpressions(ElementSequence.Arranged(initializer.Expressions, order)),
        _ => ((AttributeArgumentListSyntax)list).WithArguments(ElementSequence.Arranged(((AttributeArgumentListSyntax)list).Arguments, order)),
    };
}
