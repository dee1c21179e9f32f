using System.Collections.Immutable;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Icd8xxx;

/// <summary>ICD8005: a constant names a code that is no longer billable. Info, with the lifetime: claims of its time are legitimate.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredConstantAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.RetiredConstant);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibrarySymbols.Of(start.Compilation) is { } symbols)
            {
                Lazy<DateTime> date = new(() => ServiceDateProperty.Read(start.Options.AnalyzerConfigOptionsProvider));
                start.RegisterOperationAction(operation => Check(operation, symbols, date), OperationKind.PropertyReference);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        IPropertyReferenceOperation reference = (IPropertyReferenceOperation)context.Operation;
        // Among diagnoses the constant is reported as the code that no claim of the date can hold (ICD1003 to ICD1005).
        if (!symbols.IsConstant(reference.Property, out IcdCode code) || ListedType.IsAmongDiagnoses(reference.Syntax, reference.SemanticModel, symbols))
        {
            return;
        }

        DateTime on = (reference.SemanticModel is { } model ? ClaimDate.Around(reference.Syntax, model, symbols, context.CancellationToken) : null) ?? date.Value;
        if (!Icd10Cm.TryOn(on, out Icd10CmEdition? edition)
            || edition.IsBillable(code)
            || Icd10Cm.Editions.LastOrDefault(earlier => earlier.EffectiveFrom < edition.EffectiveFrom && earlier.IsBillable(code)) is not { } last)
        {
            return;
        }

        CodeEntry entry = last[code];
        string now = edition.Contains(code) ? "is a header" : "is retired";
        string successors = entry.ReplacedBy.Count == 0 ? "" : $"; replaced by {string.Join(", ", entry.ReplacedBy)}";
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(Icd1xxx.CodeTextAnalyzer.Replacements, string.Join(" ", entry.ReplacedBy.Where(edition.IsBillable)));
        context.ReportDiagnostic(Diagnostic.Create(
            UsageRules.RetiredConstant, reference.Syntax.GetLocation(), properties, $"{code} {now} in {edition.Name}: billable {entry.Lifetime}{successors}"));
    }
}
