using System.Collections.Immutable;
using IcdCoding.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.CodeFixes;

/// <summary>
/// Fixes all places of a document at once. Fixes may need the same using directive: it is added once, where the batch fixer of the compiler
/// takes the second for a conflict and leaves its place unfixed.
/// </summary>
internal static class AllAtOnce
{
    internal static readonly FixAllProvider Provider = FixAllProvider.Create(FixAsync);

    /// <summary>Only changes of sequence are made in many places: a change that takes a diagnosis away is made where somebody looks at it.</summary>
    internal static readonly FixAllProvider Sequences = FixAllProvider.Create(
        (context, document, diagnostics) => context.CodeActionEquivalenceKey?.EndsWith($" {SuggestionAction.Reorder}", StringComparison.Ordinal) == true
            ? FixAsync(context, document, diagnostics)
            : Task.FromResult<Document?>(document));

    private static async Task<Document?> FixAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        List<TextChange> merged = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (await ChosenAsync(context, document, diagnostic).ConfigureAwait(false) is not { } changed)
            {
                continue;
            }

            List<TextChange> changes = [.. (await changed.GetTextChangesAsync(document, context.CancellationToken).ConfigureAwait(false)).Where(change => !merged.Contains(change))];
            if (!changes.Any(change => merged.Any(other => IsConflict(change.Span, other.Span))))
            {
                merged.AddRange(changes);
            }
        }

        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(merged.OrderBy(change => change.Span)));
    }

    /// <summary>The document after the fix that was chosen; null where it is not offered for a diagnostic.</summary>
    private static async Task<Document?> ChosenAsync(FixAllContext context, Document document, Diagnostic diagnostic)
    {
        List<CodeAction> offered = [];
        await context.CodeFixProvider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), context.CancellationToken)).ConfigureAwait(false);
        if (offered.FirstOrDefault(action => action.EquivalenceKey == context.CodeActionEquivalenceKey) is not { } chosen)
        {
            return null;
        }

        ImmutableArray<CodeActionOperation> operations = await chosen.GetOperationsAsync(context.CancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetDocument(document.Id);
    }

    /// <summary>Whether two spans share text, or one is a place inside or at an end of the other.</summary>
    private static bool IsConflict(TextSpan span, TextSpan other) =>
        span.IsEmpty || other.IsEmpty ? span.IntersectsWith(other) : span.OverlapsWith(other);
}
