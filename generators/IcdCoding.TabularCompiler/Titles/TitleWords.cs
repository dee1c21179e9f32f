using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>The words of a title.</summary>
internal static partial class TitleWords
{
    /// <summary>Lower-case words without punctuation and parentheses.</summary>
    public static string[] Of(string title) => [.. Word().Matches(title.ToLowerInvariant()).Select(match => match.Value)];

    /// <summary>Whether all words occur among others, in the same order.</summary>
    public static bool AreHeldBy(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        int found = 0;
        for (int i = 0; i < others.Count && found < words.Count; i++)
        {
            found += words[found] == others[i] ? 1 : 0;
        }

        return found == words.Count;
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
