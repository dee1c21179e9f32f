using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.Tests.Surface;

/// <summary>What the compiler does not ask of the documentation: parameters, what comes back, and what is thrown. The real symbols are asked.</summary>
public sealed class DocumentationTests
{
    private static readonly IReadOnlyList<ISymbol> Members = [.. PublicMembers(LibrarySource.Compilation.Assembly.GlobalNamespace)];

    [Fact]
    public void Surface_IsLargeEnoughToProveSomething() => Assert.True(Members.Count > 400, $"{Members.Count} members were found.");

    [Fact]
    public void Parameters_AreDocumented() => NothingLacks(
        from member in Members
        from parameter in Parameters(member)
        where !IsInherited(member) && Documentation(member).Elements("param").All(element => (string?)element.Attribute("name") != parameter.Name || element.Value.Length == 0)
        select $"{member.ToDisplayString()}: {parameter.Name}");

    [Fact]
    public void Answers_AreDocumented() => NothingLacks(Members.OfType<IMethodSymbol>()
        .Where(method => method.MethodKind == MethodKind.Ordinary && !method.ReturnsVoid && !method.IsOverride && !IsInheritedFromAny(method) && Documentation(method).Element("returns") is null)
        .Select(method => method.ToDisplayString()));

    [Fact]
    public void Exceptions_AreDocumented()
    {
        List<string> missing = [];
        int thrown = 0;
        foreach (ISymbol member in Members.Where(member => !IsInheritedFromAny(member)))
        {
            HashSet<string> documented = [.. Documentation(member).Elements("exception").Select(element => ((string)element.Attribute("cref")!).Split('.')[^1].Split(':')[^1])];
            foreach (INamedTypeSymbol exception in Thrown(member))
            {
                thrown++;
                if (!AndItsBases(exception).Any(type => documented.Contains(type.Name)))
                {
                    missing.Add($"{member.ToDisplayString()}: {exception.Name}");
                }
            }
        }

        Assert.True(thrown > 40, $"{thrown} exceptions were found: this proves nothing.");
        NothingLacks(missing);
    }

    private static void NothingLacks(IEnumerable<string> undocumented)
    {
        string[] all = [.. undocumented];
        Assert.True(all.Length == 0, string.Join(Environment.NewLine, all));
    }

    private static IEnumerable<ISymbol> PublicMembers(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamespaceSymbol or INamedTypeSymbol)
            {
                if (member is INamespaceSymbol || member.DeclaredAccessibility == Accessibility.Public)
                {
                    foreach (ISymbol inner in PublicMembers((INamespaceOrTypeSymbol)member))
                    {
                        yield return inner;
                    }
                }
            }
            else if (member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null })
            {
                yield return member;
            }
        }
    }

    private static IEnumerable<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.BuiltinOperator } => [],
        // The parameters of a record stand at the record.
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } => [],
        IMethodSymbol { IsOverride: false } method => method.Parameters,
        IPropertySymbol { IsIndexer: true } indexer => indexer.Parameters,
        _ => [],
    };

    private static XElement Documentation(ISymbol member)
    {
        string text = member.GetDocumentationCommentXml() ?? "";
        return text.Length == 0 ? new XElement("member") : XElement.Parse(text);
    }

    private static bool IsInherited(ISymbol member) => Documentation(member).Elements("inheritdoc").Any(element => element.Attribute("cref") is null);

    private static bool IsInheritedFromAny(ISymbol member) => Documentation(member).Element("inheritdoc") is not null;

    /// <summary>What a member throws itself. What an argument is checked by stands where the member is.</summary>
    private static IEnumerable<INamedTypeSymbol> Thrown(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax();
            SemanticModel model = LibrarySource.Compilation.GetSemanticModel(declaration.SyntaxTree);
            foreach (SyntaxNode node in declaration.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax && !(node is TypeDeclarationSyntax && node != declaration)))
            {
                ExpressionSyntax? thrown = node switch { ThrowStatementSyntax statement => statement.Expression, ThrowExpressionSyntax expression => expression.Expression, _ => null };
                if (thrown is not null && model.GetTypeInfo(thrown).Type is INamedTypeSymbol type)
                {
                    yield return type;
                }
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> AndItsBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }
}
