using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules;

/// <summary>How findings speak of codes.</summary>
internal static class FindingText
{
    /// <summary>How many codes a message lists before it says how many more there are.</summary>
    internal const int MaxListed = 20;

    /// <summary><c>M62.81, M62.82 and 5 more</c>.</summary>
    internal static string List(IReadOnlyCollection<IcdCode> codes) =>
        codes.Count <= MaxListed
            ? string.Join(", ", codes)
            : $"{string.Join(", ", codes.Take(MaxListed))} and {codes.Count - MaxListed} more";

    /// <summary><c>I10, N18.30 and I50.9</c>.</summary>
    internal static string Listing(IReadOnlyList<IcdCode> codes) =>
        codes.Count < 2 ? string.Join("", codes) : $"{string.Join(", ", codes.Take(codes.Count - 1))} and {codes[codes.Count - 1]}";

    /// <summary>Why a row of a rule table speaks, with the section that says so.</summary>
    internal static string Because(int rule, int edition) => $"{RuleTable.Reason(rule)} (guidelines {RuleTable.Section(rule)}, {GuidelineTable.Release(edition)})";

    /// <summary>The section behind a row of a rule table, in the release that is cited in an edition.</summary>
    internal static GuidelineReference Section(int rule, int edition) => new(RuleTable.Section(rule), GuidelineTable.Release(edition));

    /// <summary><c>diagnosis 3</c>, <c>diagnoses 3, 5</c>, of many the first; places from 0.</summary>
    internal static string Places(IEnumerable<int> indexes)
    {
        int[] places = [.. indexes.Select(index => index + 1)];
        return places.Length == 1 ? $"diagnosis {places[0]}"
            : places.Length <= MaxListed ? $"diagnoses {string.Join(", ", places)}"
            : $"diagnoses {string.Join(", ", places.Take(MaxListed))} and {places.Length - MaxListed} more";
    }

    internal static Suggestion RemoveSuggestion(int index, IcdCode code) => Suggestion.Remove(index, $"remove {code} (diagnosis {index + 1})");
}
