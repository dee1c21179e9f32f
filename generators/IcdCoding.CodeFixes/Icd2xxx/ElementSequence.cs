using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.CodeFixes.Icd2xxx;

/// <summary>Puts the elements of a list in another sequence, or leaves some out: white space stays with the place, a comment goes with its element.</summary>
internal static class ElementSequence
{
    internal static SeparatedSyntaxList<T> Arranged<T>(SeparatedSyntaxList<T> elements, IReadOnlyList<int> order)
        where T : SyntaxNode
    {
        List<SyntaxNodeOrToken> arranged = [];
        for (int to = 0; to < order.Count; to++)
        {
            int from = order[to];
            // What ends the list (a last comma, the line break before the bracket) stays at its end.
            int end = to == order.Count - 1 ? elements.Count - 1 : to;
            List<SyntaxTrivia> before = [.. Comments(elements[from].GetTrailingTrivia()).Where(comment => comment.IsKind(SyntaxKind.MultiLineCommentTrivia)).SelectMany(Spaced)];
            List<SyntaxTrivia> after =
            [
                .. Comments(elements[from].GetTrailingTrivia()).Where(comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia)).SelectMany(Spaced),
                .. Comments(AfterSeparator(elements, from)).SelectMany(Spaced),
            ];
            T element = elements[from].WithLeadingTrivia(Leading(elements[from].GetLeadingTrivia(), elements[to].GetLeadingTrivia()));
            if (end < elements.SeparatorCount)
            {
                arranged.Add(element.WithTrailingTrivia(before));
                arranged.Add(elements.GetSeparator(end).WithTrailingTrivia(Ended(after, AfterSeparator(elements, end))));
            }
            else
            {
                arranged.Add(element.WithTrailingTrivia(before.Concat(Ended(after, elements[end].GetTrailingTrivia()))));
            }
        }

        return SyntaxFactory.SeparatedList<T>(arranged);
    }

    private static SyntaxTriviaList AfterSeparator<T>(SeparatedSyntaxList<T> elements, int place)
        where T : SyntaxNode => place < elements.SeparatorCount ? elements.GetSeparator(place).TrailingTrivia : default;

    /// <summary>Comments above an element go with it; else only the indentation of the place counts.</summary>
    private static IEnumerable<SyntaxTrivia> Leading(SyntaxTriviaList ofElement, SyntaxTriviaList ofPlace)
    {
        if (Comments(ofElement).Any())
        {
            return ofElement;
        }

        return Comments(ofPlace).Any() ? ofPlace.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : ofPlace;
    }

    /// <summary>Comments, and then the white space that ends the place.</summary>
    private static List<SyntaxTrivia> Ended(List<SyntaxTrivia> comments, SyntaxTriviaList place)
    {
        List<SyntaxTrivia> end = [.. comments, .. place.Reverse().TakeWhile(trivia => !IsComment(trivia)).Reverse()];
        if (comments.Any(comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia)) && !end.Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            end.Add(SyntaxFactory.ElasticCarriageReturnLineFeed);
        }

        return end;
    }

    private static IEnumerable<SyntaxTrivia> Spaced(SyntaxTrivia comment) => [SyntaxFactory.Space, comment];

    private static IEnumerable<SyntaxTrivia> Comments(SyntaxTriviaList trivia) => trivia.Where(IsComment);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
