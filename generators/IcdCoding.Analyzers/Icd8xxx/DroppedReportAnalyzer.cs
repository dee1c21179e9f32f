using System.Collections.Immutable;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Icd8xxx;

/// <summary>ICD8001: a claim is validated and its report dropped. <c>_ = validator.Validate(claim)</c> says that this is meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DroppedReportAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.DroppedReport);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibrarySymbols.Of(start.Compilation) is { Report: { } report })
            {
                start.RegisterOperationAction(operation => Check(operation, report), OperationKind.ExpressionStatement);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol report)
    {
        IOperation dropped = ((IExpressionStatementOperation)context.Operation).Operation;
        if (dropped is IConditionalAccessOperation conditional)
        {
            dropped = conditional.WhenNotNull;
        }

        if (dropped is IInvocationOperation or IAwaitOperation && SymbolEqualityComparer.Default.Equals(dropped.Type, report))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.DroppedReport, dropped.Syntax.GetLocation()));
        }
    }
}
