using System.Collections.Immutable;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcdCoding.Analyzers.Icd8xxx;

/// <summary>ICD8007: the project property <c>IcdDateOfService</c> cannot be used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServiceDatePropertyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.UnusableDate);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static compilation =>
        {
            if (LibrarySymbols.Of(compilation.Compilation) is not null)
            {
                ServiceDateProperty.Read(compilation.Options.AnalyzerConfigOptionsProvider, out string? unusable);
                if (unusable is not null)
                {
                    compilation.ReportDiagnostic(Diagnostic.Create(UsageRules.UnusableDate, Location.None, unusable));
                }
            }
        });
    }
}
