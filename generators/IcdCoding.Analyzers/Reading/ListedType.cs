using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.Analyzers.Reading;

/// <summary>What a list of codes is.</summary>
internal enum ListedAs
{
    /// <summary>Diagnoses: they are on one claim, in sequence.</summary>
    Diagnoses,

    /// <summary>Codes in sequence, which may or may not become a claim.</summary>
    Codes,

    /// <summary>Codes without a sequence.</summary>
    Set,
}

/// <summary>Recognizes types of lists of codes.</summary>
internal static class ListedType
{
    internal static ListedAs? Of(ITypeSymbol? list, LibrarySymbols symbols)
    {
        ITypeSymbol? element = list switch
        {
            IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [{ } argument] } => argument,
            _ => null,
        };
        return symbols.IsDiagnosis(element) ? ListedAs.Diagnoses
            : !symbols.IsCode(element) ? null
            : list!.Name.Contains("Set") ? ListedAs.Set
            : ListedAs.Codes;
    }

    /// <summary>Whether a code is written as an element of a list of diagnoses, by itself or as <c>new Diagnosis(code)</c>.</summary>
    internal static bool IsAmongDiagnoses(SyntaxNode code, SemanticModel? model, LibrarySymbols symbols)
    {
        SyntaxNode element = code;
        while (element.Parent is ArgumentSyntax or ArgumentListSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            element = element.Parent;
        }

        return model is not null && element is ExpressionSyntax expression
            && (element.Parent is ExpressionElementSyntax || element.Parent.IsKind(SyntaxKind.ArrayInitializerExpression) || element.Parent.IsKind(SyntaxKind.CollectionInitializerExpression))
            && symbols.IsDiagnosis(model.GetTypeInfo(expression).ConvertedType);
    }
}
