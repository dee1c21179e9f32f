using System.Collections.Immutable;
using IcdCoding.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.Analyzers.CodeSets;

/// <summary>Reads a class marked <c>[IcdCodes("M62.8", "R53.1")]</c>. Texts that are no codes are left out: the analyzers report them.</summary>
internal static class CodeSetClass
{
    internal const string Attribute = "IcdCoding.IcdCodesAttribute";

    internal static CodeSet Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        ClassDeclarationSyntax declaration = (ClassDeclarationSyntax)context.TargetNode;
        INamedTypeSymbol type = (INamedTypeSymbol)context.TargetSymbol;
        List<string> codes = [];
        foreach (TypedConstant argument in context.Attributes[0].ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } list] ? list.Values : ImmutableArray<TypedConstant>.Empty)
        {
            cancellation.ThrowIfCancellationRequested();
            if (argument.Value is string text && IcdCode.TryParse(text, out IcdCode code) && CodeSetSource.IsKnown(code) && !codes.Contains(code.ToString()))
            {
                codes.Add(code.ToString());
            }
        }

        List<string> containers = [];
        bool fits = type.IsStatic && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);
        for (SyntaxNode? outer = declaration.Parent; outer is TypeDeclarationSyntax container; outer = outer.Parent)
        {
            fits &= container.Modifiers.Any(SyntaxKind.PartialKeyword);
            string keyword = container is RecordDeclarationSyntax record ? $"record {record.ClassOrStructKeyword.Text}".TrimEnd() : container.Keyword.Text;
            containers.Insert(0, $"partial {keyword} {container.Identifier.Text}{container.TypeParameterList}");
        }

        string space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        string name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)).Replace('<', '_').Replace('>', '_').Replace(", ", "_");
        return fits
            ? new CodeSet(space, new EquatableArray<string>([.. containers]), $"partial class {declaration.Identifier.Text}{declaration.TypeParameterList}", name, new EquatableArray<string>([.. codes]), default)
            : new CodeSet(space, default, "", name, default, new EquatableArray<CodeSetProblem>([NotPartial(declaration)]));
    }

    private static CodeSetProblem NotPartial(ClassDeclarationSyntax declaration)
    {
        Location location = declaration.Identifier.GetLocation();
        FileLinePositionSpan lines = location.GetLineSpan();
        return new CodeSetProblem(
            CodeSetRules.NotPartial.Id,
            $"{declaration.Identifier.Text} is marked [IcdCodes]: make it static and partial, and the types around it partial",
            lines.Path,
            location.SourceSpan.Start,
            location.SourceSpan.Length,
            lines.StartLinePosition.Line,
            lines.StartLinePosition.Character);
    }
}
