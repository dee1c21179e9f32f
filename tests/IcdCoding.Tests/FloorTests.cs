using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.Tests;

/// <summary>The rooms of the library are floors: each uses only those below. The real symbols are bound, not names.</summary>
public sealed class FloorTests
{
    /// <summary>From the ground up; names as <c>docs/design.md</c> and the folders have them.</summary>
    private static readonly string[] Floors = ["Format", "Ground", "Packing", "Tables", "Editions", "Coverage", "Documentation", "Claims", "Rules", "Validation", "Pages", "Json"];

    [Fact]
    public void EveryFile_IsOnAFloor() => Assert.All(LibrarySource.Files(), file => Assert.Contains(FloorOf(file), Floors));

    [Fact]
    public void NoFloor_UsesOneAbove()
    {
        CSharpCompilation compilation = LibrarySource.Compilation;
        SortedSet<string> upward = new(StringComparer.Ordinal);
        int references = 0;
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            int floor = Array.IndexOf(Floors, FloorOf(tree.FilePath));
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                foreach (string declared in (type?.DeclaringSyntaxReferences ?? []).Select(reference => reference.SyntaxTree.FilePath).Where(path => path.Length > 0).Take(1))
                {
                    references++;
                    if (Array.IndexOf(Floors, FloorOf(declared)) > floor)
                    {
                        upward.Add($"{Path.GetRelativePath(LibrarySource.Folder, tree.FilePath)} uses {Path.GetRelativePath(LibrarySource.Folder, declared)}");
                    }
                }
            }
        }

        Assert.True(references > 5000, $"{references} references were bound: this proves nothing.");
        Assert.True(upward.Count == 0, $"{upward.Count} references upward:{Environment.NewLine}{string.Join(Environment.NewLine, upward)}");
    }

    private static string FloorOf(string file) => Path.GetRelativePath(LibrarySource.Folder, file).Split(Path.DirectorySeparatorChar)[0];
}
