using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Reading;

/// <summary>The root namespace of the project, in which the classes of its tables stand; empty where it has none.</summary>
internal static class RootNamespace
{
    private const string Key = "build_property.RootNamespace";

    internal static IncrementalValueProvider<string> Of(IncrementalGeneratorInitializationContext context) => context.AnalyzerConfigOptionsProvider
        .Select(static (options, _) => options.GlobalOptions.TryGetValue(Key, out string? name) ? name : "");
}
