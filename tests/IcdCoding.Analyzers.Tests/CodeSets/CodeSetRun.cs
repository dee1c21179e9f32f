using System.Collections.Immutable;
using System.Runtime.Loader;
using IcdCoding.Analyzers.CodeSets;
using IcdCoding.Analyzers.Tests.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.Analyzers.Tests.CodeSets;

/// <summary>A run of the generator over one source and some tables, which can be run again after a change.</summary>
internal sealed class CodeSetRun
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    internal CodeSetRun(string source, params AdditionalText[] tables)
        : this(new CodeSetGenerator(), source, tables)
    {
    }

    internal CodeSetRun(IIncrementalGenerator generator, string source, params AdditionalText[] tables)
    {
        _compilation = CSharpCompilation.Create(
            "UnderTest",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12), "Source.cs")],
            Library.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            tables,
            new CSharpParseOptions(LanguageVersion.CSharp12),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    internal GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    internal ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    internal string Text(string hint) => Result.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    internal void Run() => _driver = _driver.RunGenerators(_compilation);

    internal void AddSource(string source)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12), "Added.cs"));
        Run();
    }

    internal void Replace(AdditionalText old, AdditionalText current)
    {
        _driver = _driver.ReplaceAdditionalText(old, current);
        Run();
    }

    internal IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    internal IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>Compiles what was generated, and answers <c>Contains</c> of a class.</summary>
    internal Func<IcdCode, bool> Contains(string type) => Compiled(type).GetMethod("Contains")!.CreateDelegate<Func<IcdCode, bool>>();

    /// <summary>Compiles what was generated, without a warning, and gives a type of it.</summary>
    internal Type Compiled(string type)
    {
        using MemoryStream image = new();
        Assert.Empty(_compilation.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree)).Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType(type, throwOnError: true)!;
    }
}
