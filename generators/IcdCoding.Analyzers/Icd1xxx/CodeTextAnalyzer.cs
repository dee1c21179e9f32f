using System.Collections.Immutable;
using IcdCoding.Analyzers.Reading;
using IcdCoding.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Icd1xxx;

/// <summary>ICD1001 to ICD1006 on constants that reach a parameter, property or field marked <c>[IcdCodeText]</c>, <c>IcdCode.Parse</c> among them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeTextAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Name of the property of a diagnostic that lists the codes offered in place of the constant, blank-separated.</summary>
    internal const string Replacements = "IcdCoding.Replacements";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        CodeTextRules.MalformedCode, CodeTextRules.UnknownCode, CodeTextRules.NotValidOnDate,
        CodeTextRules.HeaderCode, CodeTextRules.SeventhCharacter, CodeTextRules.OtherCodeSystem);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibrarySymbols.Of(start.Compilation) is not { CodeText: not null } symbols)
            {
                return;
            }

            Lazy<DateTime> date = new(() => ServiceDateProperty.Read(start.Options.AnalyzerConfigOptionsProvider));
            start.RegisterOperationAction(operation => OnArgument(operation, symbols, date), OperationKind.Argument);
            start.RegisterOperationAction(operation => OnAssignment(operation, symbols, date), OperationKind.SimpleAssignment);
            start.RegisterOperationAction(operation => OnInitializer(operation, symbols, date), OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        });
    }

    private static void OnArgument(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer: { } list })
        {
            foreach (IOperation value in list.ElementValues)
            {
                Check(context, argument.Parameter, value, symbols, date);
            }
        }
        else if (argument.ArgumentKind == ArgumentKind.Explicit)
        {
            Check(context, argument.Parameter, argument.Value, symbols, date);
        }
    }

    private static void OnAssignment(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        ISimpleAssignmentOperation assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation target)
        {
            Check(context, target.Member, assignment.Value, symbols, date);
        }
    }

    private static void OnInitializer(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        ISymbolInitializerOperation initializer = (ISymbolInitializerOperation)context.Operation;
        ISymbol? target = initializer switch
        {
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
            IParameterInitializerOperation parameter => parameter.Parameter,
            _ => null,
        };
        Check(context, target, initializer.Value, symbols, date);
    }

    private static void Check(OperationAnalysisContext context, ISymbol? target, IOperation value, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        // The constant is asked for first: most values are none, and marks are looked up only for those that are.
        if (CodeValues.Text(value) is not { } text
            || symbols.CodeTextMark(target) is not { } mark
            || (value.Parent is IArgumentOperation argument && IsHeaderWelcome(argument, text, symbols)))
        {
            return;
        }

        DateTime on = (value.SemanticModel is { } model ? ClaimDate.Around(value.Syntax, model, symbols, context.CancellationToken) : null) ?? date.Value;
        if (Icd10Cm.TryOn(on, out _)
            && RuntimeRules.OnText(text, on) is { } finding
            && CodeTextRules.Find(finding.Rule.Id) is { } rule
            && !(LibrarySymbols.AllowsHeaders(mark) && IsOfHeader(text, on)))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, CodeValues.Unwrap(value)!.Syntax.GetLocation(), ReplacementsOf(finding), finding.Message));
        }
    }

    /// <summary>The codes that a finding offers in place of a code, as a property of a diagnostic.</summary>
    internal static ImmutableDictionary<string, string?> ReplacementsOf(Finding finding)
    {
        IEnumerable<IcdCode> codes = finding.Suggestions.Where(suggestion => suggestion.Action == SuggestionAction.Replace).SelectMany(suggestion => suggestion.Codes);
        return ImmutableDictionary<string, string?>.Empty.Add(Replacements, string.Join(" ", codes));
    }

    private static bool IsOfHeader(string text, DateTime date) => IcdCode.TryParse(text, out IcdCode code) && Icd10Cm.On(date).Contains(code);

    /// <summary>
    /// Whether the argument is parsed to a value that is only asked about, where a header is as good as any code:
    /// <c>code.StartsWith(IcdCode.Parse("M62.8"))</c>, <c>edition[IcdCode.Parse("M62")]</c>.
    /// </summary>
    internal static bool IsHeaderWelcome(IArgumentOperation argument, string text, LibrarySymbols symbols)
    {
        if (argument.Parent is not IInvocationOperation { TargetMethod.Name: nameof(IcdCode.Parse) } parse
            || !symbols.IsCode(parse.TargetMethod.ContainingType)
            || !IcdCode.TryParse(text, out IcdCode code)
            || !Icd10Cm.Editions.Any(edition => edition.TryGet(code, out CodeEntry? entry) && !entry.IsBillable))
        {
            return false;
        }

        return IsAskedAbout(parse, symbols) || (LocalOf(parse) is { } local && EveryUseAsks(local, parse, symbols));
    }

    private static bool IsAskedAbout(IOperation value, LibrarySymbols symbols) => value.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => IsQuery(call.TargetMethod.ContainingType, symbols),
        IArgumentOperation { Parent: IPropertyReferenceOperation indexer } => IsQuery(indexer.Property.ContainingType, symbols),
        IMemberReferenceOperation member => member.Instance == value,
        IInvocationOperation call => call.Instance == value,
        IBinaryOperation => true,
        _ => false,
    };

    private static bool IsQuery(INamedTypeSymbol type, LibrarySymbols symbols) => symbols.IsCode(type) || type.ToDisplayString() == "IcdCoding.Icd10CmEdition";

    private static ILocalSymbol? LocalOf(IOperation value) =>
        value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator.Symbol : null;

    private static bool EveryUseAsks(ILocalSymbol local, IOperation value, LibrarySymbols symbols)
    {
        IOperation root = value;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        bool any = false;
        foreach (IOperation operation in root.Descendants())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                any = true;
                if (!IsAskedAbout(reference, symbols))
                {
                    return false;
                }
            }
        }

        return any;
    }
}
