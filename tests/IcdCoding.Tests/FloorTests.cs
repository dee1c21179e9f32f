using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.Tests;

/// <summary>The rooms of the library are floors: each uses only those below. The real symbols are bound, not names.</summary>
public sealed class FloorTests
{
    /// <summary>From the ground up; names as <c>docs/design.md</c> and the folders have them.</summary>
    private static readonly string[] Floors = ["Format", "Ground", "Packing", "Tables", "Editions", "Coverage", "Documentation", "Claims", "Rules", "Validation", "Pages"];

    private static readonly string Library = Repository.PathOf("src", "IcdCoding");

    [Fact]
    public void EveryFile_IsOnAFloor() => Assert.All(Files(), file => Assert.Contains(FloorOf(file), Floors));

    [Fact]
    public void NoFloor_UsesOneAbove()
    {
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;"),
            .. Files().Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET", "NET8_0"]), file)),
        ];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Floors",
            trees,
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("IcdCoding", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)));
        SortedSet<string> upward = new(StringComparer.Ordinal);
        int references = 0;
        foreach (SyntaxTree tree in trees.Where(tree => tree.FilePath.Length > 0))
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
                        upward.Add($"{Path.GetRelativePath(Library, tree.FilePath)} uses {Path.GetRelativePath(Library, declared)}");
                    }
                }
            }
        }

        Assert.True(references > 5000, $"{references} references were bound: this proves nothing.");
        Assert.True(upward.Count == 0, $"{upward.Count} references upward:{Environment.NewLine}{string.Join(Environment.NewLine, upward)}");
    }

    private static string[] Files() => Directory.GetFiles(Library, "*.cs", SearchOption.AllDirectories);

    private static string FloorOf(string file) => Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0];
}
