using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.Tests;

/// <summary>The sources of the library as the compiler sees them, for tests that ask real symbols and not names.</summary>
internal static class LibrarySource
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";

    private static readonly Lazy<CSharpCompilation> Bound = new(Bind);

    internal static string Folder { get; } = Repository.PathOf("src", "IcdCoding");

    internal static CSharpCompilation Compilation => Bound.Value;

    internal static string[] Files() => Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories);

    private static CSharpCompilation Bind() => CSharpCompilation.Create(
        "Library",
        [
            CSharpSyntaxTree.ParseText(ImplicitUsings),
            .. Files().Select(file => CSharpSyntaxTree.ParseText(
                File.ReadAllText(file),
                new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET", "NET8_0"]),
                file)),
        ],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("IcdCoding", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)));
}
