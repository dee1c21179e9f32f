using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Reading;

/// <summary>The types of the library as a compilation sees them.</summary>
internal sealed class LibrarySymbols
{
    internal const string ConstantsAssembly = "IcdCoding.Codes";

    private const string LibraryAssembly = "IcdCoding";

    private LibrarySymbols(IAssemblySymbol library, INamedTypeSymbol code)
    {
        Code = code;
        Diagnosis = library.GetTypeByMetadataName("IcdCoding.Claims.Diagnosis");
        Claim = library.GetTypeByMetadataName("IcdCoding.Claims.Claim");
        Report = library.GetTypeByMetadataName("IcdCoding.Claims.ClaimReport");
        Catalog = library.GetTypeByMetadataName("IcdCoding.Icd10Cm");
        CodeText = library.GetTypeByMetadataName("IcdCoding.IcdCodeTextAttribute");
        Codes = library.GetTypeByMetadataName("IcdCoding.IcdCodesAttribute");
    }

    internal INamedTypeSymbol Code { get; }

    internal INamedTypeSymbol? Diagnosis { get; }

    internal INamedTypeSymbol? Claim { get; }

    internal INamedTypeSymbol? Report { get; }

    internal INamedTypeSymbol? Catalog { get; }

    internal INamedTypeSymbol? CodeText { get; }

    internal INamedTypeSymbol? Codes { get; }

    /// <summary>Null in a project without the library, where the analyzers have nothing to do.</summary>
    internal static LibrarySymbols? Of(Compilation compilation) =>
        Referenced(compilation, LibraryAssembly) is { } library && library.GetTypeByMetadataName("IcdCoding.IcdCode") is { } code
            ? new LibrarySymbols(library, code)
            : null;

    /// <summary>Whether the project has the named constants of the codes.</summary>
    internal static bool HasConstants(Compilation compilation) => Referenced(compilation, ConstantsAssembly) is not null;

    /// <summary>Whether a type of values is <c>IcdCode</c>.</summary>
    internal bool IsCode(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Code);

    internal bool IsDiagnosis(ITypeSymbol? type) => Diagnosis is not null && SymbolEqualityComparer.Default.Equals(type, Diagnosis);

    internal bool IsClaim(ITypeSymbol? type) => Claim is not null && SymbolEqualityComparer.Default.Equals(type, Claim);

    /// <summary>The mark <c>[IcdCodeText]</c> of a parameter, property or field; null when it has none.</summary>
    internal AttributeData? CodeTextMark(ISymbol? symbol)
    {
        if (CodeText is null || symbol is null)
        {
            return null;
        }

        foreach (AttributeData attribute in symbol.OriginalDefinition.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, CodeText))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether a mark <c>[IcdCodeText]</c> says that headers are meant as well.</summary>
    internal static bool AllowsHeaders(AttributeData mark)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in mark.NamedArguments)
        {
            if (argument.Key == nameof(IcdCodeTextAttribute.AllowHeaders))
            {
                return argument.Value.Value is true;
            }
        }

        return false;
    }

    /// <summary>Whether a property is a constant of <c>IcdCoding.Codes</c>, and which code it is: <c>M62.M62_81</c>, <c>I10.Code</c>.</summary>
    internal bool IsConstant(IPropertySymbol property, out IcdCode code)
    {
        code = default;
        return property.IsStatic
            && property.ContainingAssembly?.Name == ConstantsAssembly
            && IsCode(property.Type)
            && IcdCode.TryParse(property.Name == "Code" ? property.ContainingType.Name : property.Name.Replace("_", ""), out code);
    }

    /// <summary>The one assembly is asked for its types: to ask the compilation reads the names of every reference, which takes longer than all the rules.</summary>
    private static IAssemblySymbol? Referenced(Compilation compilation, string name)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == name)
            {
                return assembly;
            }
        }

        return null;
    }
}
