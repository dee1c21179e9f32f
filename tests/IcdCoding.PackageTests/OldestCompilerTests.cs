using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcdCoding.PackageTests;

/// <summary>The packed analyzers and generators inside the oldest compiler that they are built for: that of SDK 8.0.100, which these tests reference.</summary>
public sealed class OldestCompilerTests : IDisposable
{
    private const string Source = """
        using System;
        using IcdCoding;
        using IcdCoding.Claims;
        using IcdCoding.Codes;

        [IcdCodes("M62.8", "R53.1")]
        internal static partial class WeaknessCodes;

        public static class Library
        {
            private static readonly Claim Sent = new() { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [M62.M62_81, R53.R53_1] };
            private static readonly IcdCode Injury = IcdCode.Parse("S82.821");
            private static readonly IcdCode Known = IcdCode.Parse("I10");
            private static readonly IcdCode Pain = M54.M54_5;
            public static bool Ask(IcdCode code) => WeaknessCodes.Contains(code) || code.ToString() == "M62.81" || code.ToString().StartsWith("M62", StringComparison.Ordinal);
            public static void Send() => ClaimValidator.Default.Validate(Sent);
            public static Icd10CmEdition Today() => Icd10Cm.On(DateOnly.FromDateTime(DateTime.Today));
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("icdcoding-compiler-");

    [SkippableFact]
    public async Task PackedAnalyzersAndGenerators_RunInTheOldestCompiler()
    {
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
        using (ZipArchive package = PackedPackage.Open())
        {
            package.ExtractToDirectory(_folder.FullName);
        }

        string[] loaded = [PathOf("analyzers/dotnet/cs/IcdCoding.Analyzers.dll"), PathOf("lib/netstandard2.0/IcdCoding.dll")];
        CompilerLoader loader = new(loaded);
        AnalyzerFileReference reference = new(loaded[0], loader);
        List<string> failures = [];
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add($"{failure.TypeName}: {failure.Message}");

        Compilation compilation = CSharpCompilation.Create(
            "consumer",
            [CSharpSyntaxTree.ParseText(Source, new CSharpParseOptions(LanguageVersion.CSharp12), "Library.cs")],
            [.. Framework(), MetadataReference.CreateFromFile(PathOf("lib/net8.0/IcdCoding.dll")), MetadataReference.CreateFromFile(PathOf("constants/netstandard2.0/IcdCoding.Codes.dll"))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([.. reference.GetGenerators(LanguageNames.CSharp)], parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12))
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out ImmutableArray<Diagnostic> ofGenerators);
        ImmutableArray<DiagnosticAnalyzer> analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        ImmutableArray<Diagnostic> reported = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(failures);
        Assert.Empty(ofGenerators);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(
            ["ICD1005", "ICD2001", "ICD8001", "ICD8002", "ICD8003", "ICD8004", "ICD8005", "ICD8006"],
            reported.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
        .Select(path => MetadataReference.CreateFromFile(path));

    private string PathOf(string entry) => Path.Combine(_folder.FullName, entry);

    /// <summary>Loads as the compiler does: what the package gave it by name, all else from the compiler itself.</summary>
    private sealed class CompilerLoader(string[] given) : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            given.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
