using System.Collections.Immutable;
using IcdCoding.Analyzers.Reading;
using IcdCoding.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Icd8xxx;

/// <summary>ICD8002: the present day is passed as the date of service, to <c>Claim.DateOfService</c>, <c>Icd10Cm.On</c> or <c>TryOn</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CurrentTimeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.CurrentTime);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibrarySymbols.Of(start.Compilation) is { } symbols)
            {
                start.RegisterOperationAction(operation => OnAssignment(operation, symbols), OperationKind.SimpleAssignment);
                start.RegisterOperationAction(operation => OnArgument(operation, symbols), OperationKind.Argument);
            }
        });
    }

    private static void OnAssignment(OperationAnalysisContext context, LibrarySymbols symbols)
    {
        ISimpleAssignmentOperation assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: nameof(Claim.DateOfService) } property } && symbols.IsClaim(property.ContainingType))
        {
            Check(context, assignment.Value);
        }
    }

    private static void OnArgument(OperationAnalysisContext context, LibrarySymbols symbols)
    {
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument is { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol { Name: nameof(Icd10Cm.On) or nameof(Icd10Cm.TryOn) } method } }
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, symbols.Catalog))
        {
            Check(context, argument.Value);
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation value)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            if (part is IPropertyReferenceOperation
                {
                    Property: { IsStatic: true, Name: "Now" or "UtcNow" or "Today", ContainingType: { Name: "DateTime" or "DateTimeOffset", ContainingNamespace.Name: "System" } type } property,
                })
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageRules.CurrentTime, value.Syntax.GetLocation(), $"{type.Name}.{property.Name}"));
                return;
            }
        }
    }
}
