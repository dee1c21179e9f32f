using System.Collections.Immutable;
using IcdCoding.Analyzers.Icd1xxx;
using IcdCoding.Analyzers.Reading;
using IcdCoding.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Icd2xxx;

/// <summary>
/// ICD2001, ICD2003, ICD2004, ICD3001 and ICD3005 on the codes that are certainly together in a list of diagnoses, a list of codes or
/// <c>[IcdCodes(…)]</c>. Codes that only flow decides are left out; a list of codes that is not of diagnoses need not be a claim: info.
/// ICD1003, ICD1004 and ICD1005 on the constants among diagnoses: a constant may be of a header or of a retired code, which no claim can report.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CombinationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        CombinationRules.Excludes1Conflict, CombinationRules.DuplicateCode, CombinationRules.LateralityContradiction,
        CombinationRules.ManifestationFirst, CombinationRules.ExternalCause,
        CodeTextRules.NotValidOnDate, CodeTextRules.HeaderCode, CodeTextRules.SeventhCharacter);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibrarySymbols.Of(start.Compilation) is not { } symbols)
            {
                return;
            }

            Lazy<DateTime> date = new(() => ServiceDateProperty.Read(start.Options.AnalyzerConfigOptionsProvider));
            start.RegisterSyntaxNodeAction(node => OnCollectionExpression(node, symbols, date), SyntaxKind.CollectionExpression);
            start.RegisterOperationAction(operation => OnArray(operation, symbols, date), OperationKind.ArrayCreation);
            start.RegisterOperationAction(operation => OnCollectionInitializer(operation, symbols, date), OperationKind.ObjectCreation);
            start.RegisterOperationAction(operation => OnSetOfCodes(operation, symbols, date), OperationKind.Attribute);
        });
    }

    /// <summary>Read as syntax, since the oldest supported compiler has no operation for a collection expression.</summary>
    private static void OnCollectionExpression(SyntaxNodeAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        CollectionExpressionSyntax list = (CollectionExpressionSyntax)context.Node;
        if (list.Elements.Count == 0
            || ListedType.Of(context.SemanticModel.GetTypeInfo(list, context.CancellationToken).ConvertedType, symbols) is not { } listed)
        {
            return;
        }

        List<ListedCode?> codes = [];
        foreach (CollectionElementSyntax element in list.Elements)
        {
            ExpressionSyntax? expression = (element as ExpressionElementSyntax)?.Expression;
            IOperation? value = expression is null ? null : context.SemanticModel.GetOperation(expression, context.CancellationToken);
            codes.Add(CodeValues.TryRead(value, symbols, out IcdCode code) ? new ListedCode(code, expression!, CodeValues.Constant(value, symbols)) : null);
        }

        DateTime on = ClaimDate.Around(list, context.SemanticModel, symbols, context.CancellationToken) ?? date.Value;
        Check(codes, on, listed, context.ReportDiagnostic);
    }

    private static void OnArray(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        IArrayCreationOperation array = (IArrayCreationOperation)context.Operation;
        if (array.Initializer is { ElementValues: { Length: > 0 } values }
            && ListedType.Of(array.Type, symbols) is { } listed
            && !(array.IsImplicit && listed == ListedAs.Codes))
        {
            Check(context, values, listed, symbols, date);
        }
    }

    private static void OnCollectionInitializer(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)context.Operation;
        if (creation is { Initializer.Initializers: { Length: > 0 } initializers, Type.Name: "List" }
            && ListedType.Of(creation.Type, symbols) is { } listed)
        {
            Check(context, initializers.Select(ValueAdded).ToImmutableArray(), listed, symbols, date);
        }

        static IOperation ValueAdded(IOperation initializer) =>
            initializer is IInvocationOperation { Arguments: [{ Value: { } value }] } ? value : initializer;
    }

    private static void OnSetOfCodes(OperationAnalysisContext context, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        if (context.Operation is not IAttributeOperation { Operation: IObjectCreationOperation creation }
            || !SymbolEqualityComparer.Default.Equals(creation.Type, symbols.Codes)
            || creation.Arguments is not [{ Value: IArrayCreationOperation { Initializer.ElementValues: var values } }])
        {
            return;
        }

        List<ListedCode?> codes =
        [
            .. values.Select(value => CodeValues.Text(value) is { } text && IcdCode.TryParse(text, out IcdCode code) ? new ListedCode(code, value.Syntax, null) : null),
        ];
        Check(codes, date.Value, ListedAs.Set, context.ReportDiagnostic);
    }

    private static void Check(OperationAnalysisContext context, ImmutableArray<IOperation> values, ListedAs listed, LibrarySymbols symbols, Lazy<DateTime> date)
    {
        List<ListedCode?> codes = [.. values.Select(value => CodeValues.TryRead(value, symbols, out IcdCode code) ? new ListedCode(code, value.Syntax, CodeValues.Constant(value, symbols)) : null)];
        SyntaxNode list = context.Operation.Syntax;
        DateTime on = (context.Operation.SemanticModel is { } model ? ClaimDate.Around(list, model, symbols, context.CancellationToken) : null) ?? date.Value;
        Check(codes, on, listed, context.ReportDiagnostic);
    }

    private static void Check(List<ListedCode?> list, DateTime date, ListedAs listed, Action<Diagnostic> report)
    {
        List<ListedCode> known = [.. list.OfType<ListedCode>()];
        if (known.Count == 0 || !Icd10Cm.TryOn(date, out _))
        {
            return;
        }

        if (listed == ListedAs.Diagnoses)
        {
            CheckConstants(known, date, report);
        }

        IcdCode[] codes = [.. known.Select(code => code.Code)];
        int[] placesInList = [.. Enumerable.Range(0, list.Count).Where(place => list[place] is not null)];
        foreach (Finding finding in RuntimeRules.OnCodes(codes, date))
        {
            if (CombinationRules.Find(finding.Rule.Id) is not { } rule
                || (rule.Category == RuleCategories.Sequence && !IsSequenceCertain(rule, list, listed)))
            {
                continue;
            }

            DiagnosticSeverity severity = listed == ListedAs.Diagnoses && finding.Severity > Severity.Info ? rule.DefaultSeverity : DiagnosticSeverity.Info;
            IReadOnlyList<int> places = finding.DiagnosisIndexes;
            report(Diagnostic.Create(
                rule,
                known[places[places.Count - 1]].Syntax.GetLocation(),
                severity,
                places.Take(places.Count - 1).Select(place => known[place].Syntax.GetLocation()),
                ImmutableDictionary<string, string?>.Empty.Add(
                    ListChange.Property,
                    ListChange.Write(finding.Suggestions.Select(suggestion => ListChange.From(suggestion, codes, placesInList, list.Count)).OfType<ListChange>())),
                finding.Message));
        }
    }

    private static void CheckConstants(List<ListedCode> known, DateTime date, Action<Diagnostic> report)
    {
        foreach (ListedCode listed in known)
        {
            if (listed.Constant is { } constant && RuntimeRules.OnCode(listed.Code, date) is { } finding && CodeTextRules.Find(finding.Rule.Id) is { } rule)
            {
                report(Diagnostic.Create(rule, constant.GetLocation(), CodeTextAnalyzer.ReplacementsOf(finding), finding.Message));
            }
        }
    }

    /// <summary>Who is first is certain when the first element is known; other things said of external causes need all of them.</summary>
    private static bool IsSequenceCertain(DiagnosticDescriptor rule, List<ListedCode?> list, ListedAs listed) =>
        listed != ListedAs.Set && (rule == CombinationRules.ManifestationFirst ? list[0] is not null : !list.Contains(null));

    /// <summary>A code, where it is written, and the constant that names it there; null for a text, which is checked as such.</summary>
    private sealed record ListedCode(IcdCode Code, SyntaxNode Syntax, SyntaxNode? Constant);
}
