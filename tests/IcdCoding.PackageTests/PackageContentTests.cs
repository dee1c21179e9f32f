using System.IO.Compression;
using System.Xml.Linq;

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
        string newest = File.ReadLines(Path.Combine(RepositoryRoot, "tabular-data", "icd10cm", "editions.tsv"))
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

    [SkippableFact]
    public void Symbols_ArePackedBeside()
    {
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(PackedPackage.File, "snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.FullName == "lib/net8.0/IcdCoding.pdb");
    }

    private static string RepositoryRoot
    {
        get
        {
            DirectoryInfo? directory = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(directory!.FullName, "IcdCoding.sln")))
            {
                directory = directory.Parent;
            }

            return directory.FullName;
        }
    }

    private static XElement Specification() => XDocument.Parse(PackedPackage.Read("IcdCoding.nuspec")).Root!.Elements().First();

    private static string Value(XElement metadata, string name) =>
        metadata.Elements().Single(element => element.Name.LocalName == name).Value;
}
