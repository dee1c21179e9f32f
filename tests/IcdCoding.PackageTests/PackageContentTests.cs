using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.PackageTests;

public class PackageContentTests
{
    private const long SizeLimit = 8L * 1024 * 1024;

    [SkippableFact]
    public void Package_IsAtMostEightMegabytes()
    {
        long size = new FileInfo(PackedPackage.File).Length;
        Assert.True(size <= SizeLimit, $"{size:N0} bytes, limit {SizeLimit:N0}");
    }

    [SkippableTheory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void Package_HoldsRuntimeAndItsDocumentation_ForEveryFramework(string framework)
    {
        using ZipArchive package = PackedPackage.Open();
        Assert.NotNull(package.GetEntry($"lib/{framework}/IcdCoding.dll"));
        Assert.NotNull(package.GetEntry($"lib/{framework}/IcdCoding.xml"));
    }

    [SkippableFact]
    public void Package_HoldsConstants_ReadmeAndLicense()
    {
        using ZipArchive package = PackedPackage.Open();
        Assert.Contains(package.Entries, entry => entry.Name == "IcdCoding.Codes.dll");
        Assert.Contains(package.Entries, entry => entry.Name == "IcdCoding.Codes.xml");
        Assert.NotNull(package.GetEntry("README.md"));
        XElement metadata = Specification();
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
    }

    [SkippableFact]
    public void Package_HoldsAnalyzersAndFixes_AndNoSecondCopyOfTheTables()
    {
        using ZipArchive package = PackedPackage.Open();
        Assert.Equal(
            ["IcdCoding.Analyzers.dll", "IcdCoding.CodeFixes.dll"],
            package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void ReleaseNotes_NameTheNewestEdition()
    {
        string newest = File.ReadLines(Repository.PathOf("tabular-data", "icd10cm", "editions.tsv"))
            .Where(line => line.StartsWith("FY", StringComparison.Ordinal))
            .Last().Split('\t')[0];
        Assert.Contains(newest, Value(Specification(), "releaseNotes"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Package_HoldsNoSourceDataAndNoGenerator()
    {
        using ZipArchive package = PackedPackage.Open();
        Assert.DoesNotContain(package.Entries, entry => entry.Name.EndsWith(".tsv", StringComparison.Ordinal));
        Assert.DoesNotContain(package.Entries, entry => entry.Name.Contains("TabularCompiler", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void Documentation_IsOfThePublicSurface_AllOfItAndNothingElse(string framework)
    {
        using ZipArchive package = PackedPackage.Open();
        using MemoryStream image = new();
        using (Stream assembly = package.GetEntry($"lib/{framework}/IcdCoding.dll")!.Open())
        {
            assembly.CopyTo(image);
        }

        MetadataReference library = MetadataReference.CreateFromImage(image.ToArray());
        CSharpCompilation compilation = CSharpCompilation.Create("reader", references: [library, .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "netstandard.dll" or "System.Private.CoreLib.dll" or "System.Memory.dll" or "System.Text.Json.dll" or "System.ComponentModel.Primitives.dll").Select(path => MetadataReference.CreateFromFile(path))]);
        HashSet<string> surface = [.. Documented(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!).GlobalNamespace)];
        HashSet<string> documented = [.. XDocument.Parse(PackedPackage.Read($"lib/{framework}/IcdCoding.xml")).Descendants("member").Select(member => (string)member.Attribute("name")!)];
        Assert.True(documented.Count > 500, $"{documented.Count} members are documented.");
        Assert.Empty(documented.Except(surface));
    }

    [SkippableFact]
    public void Readme_OfThePackage_LinksToTheRepository()
    {
        string[] links = [.. Regex.Matches(PackedPackage.Read("README.md"), @"\]\(([^)]+)\)").Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Uri.TryCreate(link, UriKind.Absolute, out _), link));
    }

    [SkippableFact]
    public void Specification_NamesTheRepository()
    {
        XElement metadata = Specification();
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(Value(metadata, "projectUrl"), (string)repository.Attribute("url")!);
        Assert.NotEmpty((string)repository.Attribute("commit")!);
    }

    [SkippableFact]
    public void Tool_HasTheNoticesOfEveryPackageThatItCarries()
    {
        using ZipArchive tool = ZipFile.OpenRead(PackedPackage.Tool);
        using StreamReader reader = new(tool.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string notices = reader.ReadToEnd();
        using JsonDocument dependencies = JsonDocument.Parse(tool.Entries.Single(entry => entry.Name == "icd.deps.json").Open());
        string[] packages =
        [
            .. dependencies.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name.Split('/')[0]),
        ];
        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains($"Package: {package} (", notices, StringComparison.Ordinal));
        Assert.NotNull(tool.GetEntry("LICENSE"));
    }

    [SkippableFact]
    public void Symbols_ArePackedBeside()
    {
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(PackedPackage.File, "snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.FullName == "lib/net8.0/IcdCoding.pdb");
    }

    private static IEnumerable<string> Documented(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            bool isVisible = member is INamespaceSymbol || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
            if (isVisible && member is not INamespaceSymbol && member.GetDocumentationCommentId() is { } id)
            {
                yield return id;
            }

            foreach (string inner in isVisible && member is INamespaceOrTypeSymbol nested ? Documented(nested) : [])
            {
                yield return inner;
            }
        }
    }

    private static XElement Specification() => XDocument.Parse(PackedPackage.Read("IcdCoding.nuspec")).Root!.Elements().First();

    private static string Value(XElement metadata, string name) =>
        metadata.Elements().Single(element => element.Name.LocalName == name).Value;
}
