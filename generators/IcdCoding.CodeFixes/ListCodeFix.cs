using IcdCoding.Analyzers.Icd2xxx;
using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Reading;
using IcdCoding.Claims;
using IcdCoding.CodeFixes.Icd2xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.CodeFixes;

/// <summary>Does in a list of codes what the runtime suggests for the claim: removes an element, replaces one or two by another code, or puts them in sequence.</summary>
public abstract class ListCodeFix : CodeFixProvider
{
    /// <summary>Whether the fix is made in many places at once; null where it changes what is reported.</summary>
    public abstract override FixAllProvider? GetFixAllProvider();

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (ListOfCodes.Around(found) is not { } list || !diagnostic.Properties.TryGetValue(ListChange.Property, out string? changes) || string.IsNullOrEmpty(changes))
            {
                continue;
            }

            foreach (ListChange change in ListChange.Read(changes!))
            {
                foreach (IcdCode code in change.Action == SuggestionAction.Replace ? change.Codes : [default])
                {
                    if (Changed(list, change, code, model, context.CancellationToken) is { } changed)
                    {
                        string title = code.IsEmpty ? Capitalized(change.Text) : $"Replace by {code}";
                        context.RegisterCodeFix(
                            CodeAction.Create(title, cancellation => CodeReplacement.ChangedAsync(context.Document, root.ReplaceNode(list, changed), list.SpanStart, changed.HasAnnotation(NeedsConstants), cancellation), Key(diagnostic.Id, change, title)), diagnostic);
                    }
                }
            }
        }
    }

    /// <summary>Where the chart has no say, the key names no code, so that one choice serves all lists.</summary>
    private static string Key(string id, ListChange change, string title) => change.Action == SuggestionAction.Reorder ? $"{id} {change.Action}" : $"{id} {title}";

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>The list as changed; null where the element is not written in a way that can be replaced.</summary>
    private static SyntaxNode? Changed(SyntaxNode list, ListChange change, IcdCode code, SemanticModel model, CancellationToken cancellation)
    {
        IReadOnlyList<SyntaxNode> elements = ListOfCodes.Elements(list);
        if (change.Action == SuggestionAction.Reorder)
        {
            return change.Order.Count == elements.Count ? ListOfCodes.Arranged(list, change.Order) : null;
        }

        if (change.Place >= elements.Count || change.AlsoRemoved >= elements.Count)
        {
            return null;
        }

        if (change.Action == SuggestionAction.Remove)
        {
            return ListOfCodes.Without(list, change.Place);
        }

        if (ListOfCodes.Expression(elements[change.Place]) is not { } expression)
        {
            return null;
        }

        ExpressionSyntax written = CodeIn(expression, model, cancellation);
        LiteralExpressionSyntax? literal = written as LiteralExpressionSyntax;
        bool asConstant = literal is null && LibrarySymbols.HasConstants(model.Compilation);
        string text = literal is not null ? $"\"{CodeReplacement.TextLike(literal, code)}\"" : asConstant ? NamedConstantAnalyzer.NameOf(code) : $"IcdCode.Parse(\"{code}\")";
        SyntaxNode replaced = list.ReplaceNode(written, SyntaxFactory.ParseExpression(text).WithTriviaFrom(written));
        SyntaxNode changed = change.AlsoRemoved < 0 ? replaced : ListOfCodes.Without(replaced, change.AlsoRemoved);
        return asConstant ? changed.WithAdditionalAnnotations(NeedsConstants) : changed;
    }

    /// <summary>The part of an element that names the code: <c>new Diagnosis(code) { Poa = … }</c> keeps what is around it.</summary>
    private static ExpressionSyntax CodeIn(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        CodeValues.Unwrap(model.GetOperation(expression, cancellation)) is IObjectCreationOperation { Arguments: [{ Value.Syntax: ExpressionSyntax code }] } ? code : expression;

    private static readonly SyntaxAnnotation NeedsConstants = new("IcdCoding.NeedsConstants");
}
