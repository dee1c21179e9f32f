using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>A title read along the axes: the values it names, and the condition that is left.</summary>
/// <param name="Condition">The words left, without punctuation: what titles of one condition share.</param>
/// <param name="Values">By axis, the words that give the value.</param>
/// <param name="IsUnspecified">Whether the title calls the condition unspecified, and so leaves open every axis that it does not name.</param>
internal sealed partial record TitleReading(string Condition, IReadOnlyDictionary<string, string> Values, bool IsUnspecified)
{
    /// <summary>Reads the title of a code (without dot).</summary>
    public static TitleReading Of(string code, string title, TitleExceptions exceptions)
    {
        string text = title.ToLowerInvariant();
        Dictionary<string, string> values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (TitleAxis axis in TitleAxis.All.Where(axis => axis.Codes.IsMatch(code)))
        {
            Match match = axis.Words.Match(text);
            if (match.Success && !exceptions.Holds(axis.Name, code))
            {
                values.Add(axis.Name, match.Groups["value"] is { Success: true } value ? value.Value : match.Value);
                text = string.Concat(text.AsSpan(0, match.Index), " ", text.AsSpan(match.Index + match.Length));
            }
        }

        Match unspecified = Unspecified().Match(text);
        if (unspecified.Success)
        {
            text = text.Remove(unspecified.Index, unspecified.Length);
        }

        return new TitleReading(string.Join(' ', TitleWords.Of(text)), values, unspecified.Success);
    }

    [GeneratedRegex(@", unspecified(?=\s*(?:,|$))|^unspecified ", RegexOptions.CultureInvariant)]
    private static partial Regex Unspecified();
}
