using System.Collections.Immutable;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Icd8xxx;

/// <summary>ICD8006: <c>IcdCode.Parse("M62.81")</c> where <c>M62.M62_81</c> is at hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NamedConstantAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.NamedConstant);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibrarySymbols.Of(start.Compilation) is { } symbols && LibrarySymbols.HasConstants(start.Compilation))
            {
                Lazy<DateTime> date = new(() => ServiceDateProperty.Read(start.Options.AnalyzerConfigOptionsProvider));
                start.RegisterOperationAction(operation => Check(operation, symbols, date), OperationKind.Invocation);
            }
        });
    }

    /// <summary>How the constant of a code is written: <c>M62.M62_81</c>, <c>I10.Code</c>.</summary>
    internal static string NameOf(IcdCode code)
    {
        string category = code.Category.ToString("N");
        string all = code.ToString("N");
        return all == category ? $"{category}.Code" : $"{category}.{category}_{all.Substring(category.Length)}";
    }

    /// <summary>Whether the text is reported as it stands (a header, a retired code): its constant would only hide what is reported.</summary>
    private static bool HasFinding(OperationAnalysisContext context, IInvocationOperation parse, string text, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        if (Icd1xxx.CodeTextAnalyzer.IsHeaderWelcome(parse.Arguments[0], text, symbols))
        {
            return false;
        }

        DateTime on = (parse.SemanticModel is { } model ? ClaimDate.Around(parse.Syntax, model, symbols, context.CancellationToken) : null) ?? date.Value;
        return Icd10Cm.TryOn(on, out _) && RuntimeRules.OnText(text, on) is not null;
    }

    private static void Check(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        IInvocationOperation parse = (IInvocationOperation)context.Operation;
        if (parse.TargetMethod.Name == nameof(IcdCode.Parse)
            && symbols.IsCode(parse.TargetMethod.ContainingType)
            && parse.Arguments.Length > 0
            && CodeValues.Text(parse.Arguments[0].Value) is { } text
            && IcdCode.TryParse(text, out IcdCode code)
            && Icd10Cm.Editions.Any(edition => edition.Contains(code))
            && !HasFinding(context, parse, text, symbols, date))
        {
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(Icd1xxx.CodeTextAnalyzer.Replacements, code.ToString());
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.NamedConstant, parse.Syntax.GetLocation(), properties, NameOf(code)));
        }
    }
}
