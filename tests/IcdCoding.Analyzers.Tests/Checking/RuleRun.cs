using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcdCoding.Analyzers.Tests.Checking;

/// <summary>All analyzers at once, or a generator, over one source that compiles: which ids are reported.</summary>
internal static class RuleRun
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12);

    internal static async Task<IReadOnlyList<string>> OfAnalyzers(IEnumerable<DiagnosticAnalyzer> analyzers, RuleSource source)
    {
        AnalyzerOptions options = new([], new Properties(source.DateOfService));
        return Ids(await Compiled(source).WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync());
    }

    internal static IReadOnlyList<string> OfGenerators(IEnumerable<IIncrementalGenerator> generators, RuleSource source)
    {
        AdditionalText[] tables = source.Table is { } table ? [new TableText(source.TableName, table)] : [];
        return Ids(CSharpGeneratorDriver.Create([.. generators.Select(generator => generator.AsSourceGenerator())], tables, Language)
            .RunGenerators(Compiled(source)).GetRunResult().Diagnostics);
    }

    private static string[] Ids(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic.Id)];

    private static CSharpCompilation Compiled(RuleSource source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "UnderTest",
            [CSharpSyntaxTree.ParseText("using System; using System.Collections.Generic; using IcdCoding; using IcdCoding.Claims; using IcdCoding.Codes;\n" + source.Text, Language)],
            Library.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private sealed class Properties(string? dateOfService) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(dateOfService);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(string? dateOfService) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.IcdDateOfService" ? dateOfService : null;
            return value is not null;
        }
    }
}
