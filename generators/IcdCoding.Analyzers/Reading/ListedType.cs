using Microsoft.CodeAnalysis;

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
}
