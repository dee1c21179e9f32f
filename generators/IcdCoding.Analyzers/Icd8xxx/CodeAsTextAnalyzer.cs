using System.Collections.Immutable;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Icd8xxx;

/// <summary>
/// ICD8003: an <c>IcdCode</c> is made text to be compared by <c>==</c>, <c>!=</c> or <c>Equals</c>. ICD8004: <c>StartsWith</c> on the text of a
/// code or on what is marked <c>[IcdCodeText]</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAsTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.ComparedAsText, UsageRules.SearchedAsText);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibrarySymbols.Of(start.Compilation) is { } symbols)
            {
                start.RegisterOperationAction(operation => OnComparison(operation, symbols), OperationKind.Binary);
                start.RegisterOperationAction(operation => OnCall(operation, symbols), OperationKind.Invocation);
            }
        });
    }

    /// <summary>The code that an operation makes text; null when it does not.</summary>
    internal static IOperation? CodeMadeText(IOperation? operation, LibrarySymbols symbols) =>
        CodeValues.Unwrap(operation) is IInvocationOperation { TargetMethod.Name: nameof(ToString), Instance: { } code } && symbols.IsCode(code.Type) ? code : null;

    private static void OnComparison(OperationAnalysisContext context, LibrarySymbols symbols)
    {
        IBinaryOperation comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && comparison.LeftOperand.Type?.SpecialType == SpecialType.System_String
            && (CodeMadeText(comparison.LeftOperand, symbols) ?? CodeMadeText(comparison.RightOperand, symbols)) is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.ComparedAsText, comparison.Syntax.GetLocation()));
        }
    }

    private static void OnCall(OperationAnalysisContext context, LibrarySymbols symbols)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.ContainingType.SpecialType != SpecialType.System_String)
        {
            return;
        }

        if (call.TargetMethod.Name == nameof(string.Equals)
            && (CodeMadeText(call.Instance, symbols) ?? call.Arguments.Select(argument => CodeMadeText(argument.Value, symbols)).FirstOrDefault(code => code is not null)) is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.ComparedAsText, call.Syntax.GetLocation()));
        }
        else if (call.TargetMethod.Name == nameof(string.StartsWith)
            && call.Arguments is [{ Value.Type.SpecialType: SpecialType.System_String }, ..]
            && (CodeMadeText(call.Instance, symbols) is not null || IsMarked(call.Instance, symbols)))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.SearchedAsText, call.Syntax.GetLocation()));
        }
    }

    private static bool IsMarked(IOperation? text, LibrarySymbols symbols) => symbols.CodeTextMark(text switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    }) is not null;
}
