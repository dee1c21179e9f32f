using System.Collections.Immutable;
using IcdCoding.Analyzers.Icd1xxx;
using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.CodeFixes.Icd1xxx;

/// <summary>
/// Offers the codes that the runtime's suggestion names in place of a constant: the nearest code, the successors of a retired one, the
/// billable codes below a header, the completions by a 7th character.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeTextCodeFix))]
public sealed class CodeTextCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create("ICD1001", "ICD1002", "ICD1003", "ICD1004", "ICD1005");

    /// <summary>No fix for all: of several codes, the chart decides each time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal
                || !diagnostic.Properties.TryGetValue(CodeTextAnalyzer.Replacements, out string? offered)
                || string.IsNullOrEmpty(offered))
            {
                continue;
            }

            IcdCode[] codes = [.. offered!.Split(' ').Select(IcdCode.Parse)];
            InvocationExpressionSyntax? parse = LibrarySymbols.HasConstants(model.Compilation) ? ParseAround(literal, model, context.CancellationToken) : null;
            ImmutableArray<CodeAction> actions = codes.Select(code => Replace(context.Document, literal, parse, code)).ToImmutableArray();
            if (actions.Length == 1)
            {
                context.RegisterCodeFix(actions[0], diagnostic);
            }
            else
            {
                context.RegisterCodeFix(CodeAction.Create(Title(diagnostic.Id), actions, isInlinable: actions.Length <= 3), diagnostic);
            }
        }
    }

    private static string Title(string id) => id switch
    {
        "ICD1003" => "Replace by a successor",
        "ICD1005" => "Complete the 7th character",
        _ => "Pick a billable code",
    };

    private static CodeAction Replace(Document document, LiteralExpressionSyntax literal, InvocationExpressionSyntax? parse, IcdCode code)
    {
        string title = Icd10Cm.Editions.LastOrDefault(edition => edition.Contains(code)) is { } edition ? $" ({edition[code].Title})" : "";
        return parse is null
            ? CodeAction.Create($"Replace by {code}{title}", cancellation => CodeReplacement.WithTextAsync(document, literal, code, cancellation), $"text {code}")
            : CodeAction.Create(
                $"Replace by {NamedConstantAnalyzer.NameOf(code)}{title}",
                cancellation => CodeReplacement.WithConstantAsync(document, parse, code, cancellation),
                $"constant {code}");
    }

    /// <summary>The call <c>IcdCode.Parse(literal)</c>, which a constant can take the place of.</summary>
    private static InvocationExpressionSyntax? ParseAround(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellation) =>
        literal.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && model.GetOperation(call, cancellation) is IInvocationOperation { TargetMethod: { Name: nameof(IcdCode.Parse) } method }
        && LibrarySymbols.Of(model.Compilation)?.IsCode(method.ContainingType) == true
            ? call
            : null;
}
