using System.Text;
using IcdCoding.Analyzers.CodeSets;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Analyzers.OwnTables;

/// <summary>Makes a class of every <c>*.icdrules.tsv</c> and <c>*.icdpolicy.tsv</c> among the additional files, and reports what cannot be read at its place.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OwnTableGenerator : IIncrementalGenerator
{
    internal const string ReadTables = nameof(ReadTables);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<OwnTable> tables = context.AdditionalTextsProvider
            .Where(static file => OwnTableReader.IsTable(file.Path))
            .Combine(RootNamespace.Of(context))
            .Select(static (pair, cancellation) => OwnTableReader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(ReadTables)
            .Where(static table => table is not null)
            .Select(static (table, _) => table!);
        context.RegisterSourceOutput(tables, Write);
    }

    private static void Write(SourceProductionContext context, OwnTable table)
    {
        foreach (CodeSetProblem problem in table.Problems)
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }

        context.AddSource($"{table.FileName}.g.cs", SourceText.From(OwnTableSource.Emit(table), Encoding.UTF8));
    }
}
