using System.Text;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Analyzers.CodeSets;

/// <summary>Fills classes marked <c>[IcdCodes]</c>, and makes a class of every <c>*.icdset.tsv</c> among the additional files. Only what a project names is generated.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CodeSetGenerator : IIncrementalGenerator
{
    internal const string ReadClasses = nameof(ReadClasses);

    internal const string ReadTables = nameof(ReadTables);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CodeSet> classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(CodeSetClass.Attribute, static (node, _) => node is ClassDeclarationSyntax, CodeSetClass.Read)
            .WithTrackingName(ReadClasses);
        context.RegisterSourceOutput(classes, Write);

        IncrementalValuesProvider<CodeSet> tables = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(CodeSetTable.Extension, StringComparison.OrdinalIgnoreCase))
            .Combine(RootNamespace.Of(context))
            .Select(static (pair, cancellation) => CodeSetTable.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(ReadTables)
            .Where(static set => set is not null)
            .Select(static (set, _) => set!);
        context.RegisterSourceOutput(tables, Write);
    }

    private static void Write(SourceProductionContext context, CodeSet set)
    {
        foreach (CodeSetProblem problem in set.Problems)
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }

        if (set.Declaration.Length > 0)
        {
            context.AddSource($"{set.Name}.g.cs", SourceText.From(CodeSetSource.Emit(set), Encoding.UTF8));
        }
    }
}
