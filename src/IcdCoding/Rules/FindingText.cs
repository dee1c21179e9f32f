namespace IcdCoding.Rules;

/// <summary>How findings speak of codes.</summary>
internal static class FindingText
{
    /// <summary>How many codes a message lists before it says how many more there are.</summary>
    internal const int MaxListed = 20;

    private const int MaxQuotedLength = 20;

    /// <summary><c>M62.81, M62.82 and 5 more</c>.</summary>
    internal static string List(IReadOnlyCollection<IcdCode> codes) =>
        codes.Count <= MaxListed
            ? string.Join(", ", codes)
            : $"{string.Join(", ", codes.Take(MaxListed))} and {codes.Count - MaxListed} more";

    /// <summary>A text as sent, in quotes, at most 20 characters of it and without control characters.</summary>
    internal static string Quote(string text)
    {
        string shown = text.Length > MaxQuotedLength ? text.Substring(0, MaxQuotedLength) + "…" : text;
        return $"'{new string([.. shown.Select(character => char.IsControl(character) || char.IsSurrogate(character) ? '\uFFFD' : character)])}'";
    }

    internal static Suggestion RemoveSuggestion(int index, IcdCode code) => Suggestion.Remove(index, $"remove {code} (diagnosis {index + 1})");
}
