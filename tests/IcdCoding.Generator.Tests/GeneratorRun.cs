using System.Collections.Immutable;
using IcdCoding.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Generator.Tests;

/// <summary>The generator over tables, run as often as wanted with the same driver.</summary>
internal sealed class GeneratorRun
{
    private readonly Dictionary<string, AdditionalText> _texts;
    private GeneratorDriver _driver;

    internal GeneratorRun(IReadOnlyDictionary<string, string> tables, string emit = "Tables", string marker = "Catalog", string reviewDate = "")
    {
        _texts = tables.ToDictionary(table => table.Key, table => (AdditionalText)new TableText(table.Key, table.Value));
        _driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            _texts.Values,
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview),
            new Options(emit, marker, reviewDate),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Repeat();
    }

    internal static CSharpCompilation EmptyCompilation { get; } = CSharpCompilation.Create("tables");

    internal GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    internal Dictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    internal void Repeat() => _driver = _driver.RunGenerators(EmptyCompilation);

    /// <summary>Replaces a table, runs again, and gives the names of the outputs that were written anew.</summary>
    internal string[] Change(string path, Func<string, string> change)
    {
        ImmutableArray<GeneratedSourceResult> before = Result.GeneratedSources;
        TableText changed = new(path, change(_texts[path].GetText()!.ToString()));
        _driver = _driver.ReplaceAdditionalText(_texts[path], changed);
        _texts[path] = changed;
        Repeat();
        return
        [
            .. Result.GeneratedSources
                .Where(after => !before.Any(source => source.HintName == after.HintName && ReferenceEquals(source.SourceText, after.SourceText)))
                .Select(after => after.HintName.Replace(".g.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ];
    }

    private sealed class TableText(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }

    private sealed class Options(string emit, string marker, string reviewDate) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.IcdCodingEmit"] = emit, ["build_property.IcdGuidanceReviewDate"] = reviewDate });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new() { ["build_metadata.AdditionalFiles.IcdCodingTables"] = marker });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found) => values.TryGetValue(name, out found);
    }
}
