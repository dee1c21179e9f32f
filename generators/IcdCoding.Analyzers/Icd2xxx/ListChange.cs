using System.Globalization;
using IcdCoding.Claims;

namespace IcdCoding.Analyzers.Icd2xxx;

/// <summary>What the runtime suggests for a finding on a list, in places of the list: handed from the analyzer to the fix as text, so that the fix holds no rule.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Place">The element replaced or removed, from 0.</param>
/// <param name="AlsoRemoved">A second element that a replacement takes away; -1 for none.</param>
/// <param name="Codes">The codes offered, one of which is to be chosen.</param>
/// <param name="Order">The present places in their new sequence.</param>
/// <param name="Text">The suggestion in words.</param>
internal sealed record ListChange(SuggestionAction Action, int Place, int AlsoRemoved, IReadOnlyList<IcdCode> Codes, IReadOnlyList<int> Order, string Text)
{
    /// <summary>The property of a diagnostic that holds the changes.</summary>
    internal const string Property = "changes";

    private const char BetweenChanges = '\n';
    private const char BetweenFields = '\t';

    /// <summary>A suggestion on a claim of the codes that are known, as a change of the list; null for one that a list cannot follow.</summary>
    /// <param name="suggestion">The suggestion.</param>
    /// <param name="codes">The codes of the claim.</param>
    /// <param name="places">Where each of them stands in the list.</param>
    /// <param name="length">The number of elements, unknown ones included.</param>
    internal static ListChange? From(Suggestion suggestion, IReadOnlyList<IcdCode> codes, IReadOnlyList<int> places, int length)
    {
        // A list of constants loses one element at a time: what takes away more is left to the author.
        switch (suggestion.Action)
        {
            case SuggestionAction.Remove when suggestion.Index is { } removed && suggestion.AlsoRemoves.Count == 0:
                return new ListChange(suggestion.Action, places[removed], -1, [], [], suggestion.Text);
            case SuggestionAction.Replace when suggestion.Index is { } replaced && suggestion.AlsoRemoves.Count < 2:
                return new ListChange(suggestion.Action, places[replaced], suggestion.AlsoRemoves.Count == 0 ? -1 : places[suggestion.AlsoRemoves[0]], suggestion.Codes, [], suggestion.Text);
            case SuggestionAction.Reorder when codes.Count == length:
                List<int> order = [];
                foreach (IcdCode code in suggestion.Codes)
                {
                    order.Add(Enumerable.Range(0, length).First(place => codes[place] == code && !order.Contains(place)));
                }

                return new ListChange(suggestion.Action, -1, -1, [], order, suggestion.Text);
            default:
                return null;
        }
    }

    internal static string Write(IEnumerable<ListChange> changes) => string.Join(BetweenChanges.ToString(), changes.Select(change => string.Join(
        BetweenFields.ToString(),
        ((int)change.Action).ToString(CultureInfo.InvariantCulture),
        change.Place.ToString(CultureInfo.InvariantCulture),
        change.AlsoRemoved.ToString(CultureInfo.InvariantCulture),
        string.Join(" ", change.Codes),
        string.Join(" ", change.Order),
        change.Text)));

    internal static IEnumerable<ListChange> Read(string text) => text.Split([BetweenChanges], StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        string[] fields = line.Split(BetweenFields);
        return new ListChange(
            (SuggestionAction)Number(fields[0]), Number(fields[1]), Number(fields[2]), [.. Words(fields[3]).Select(IcdCode.Parse)], [.. Words(fields[4]).Select(Number)], fields[5]);
    });

    private static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
