using System.Text;

namespace IcdCoding.Search;

/// <summary>Takes text apart into comparable words: lower case, no accents, American spelling, singular.</summary>
internal static class WordForms
{
    private const int ShortestPlural = 4, ShortestSpelling = 5;

    private const char FirstAccented = '\u00C0';

    /// <summary>The plain letters of U+00C0 to U+00FF.</summary>
    private const string Plain = "aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";

    /// <summary>Words that say nothing of a condition.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "the", "to", "with", "nec", "nos", "see", "also", "my", "pt", "patient", "has", "due",
    };

    /// <summary>The words of a text in order, those without weight left out.</summary>
    internal static List<string> Of(string text)
    {
        List<string> words = All(text);
        words.RemoveAll(Empty.Contains);
        return words;
    }

    /// <summary>The words of a text in order, all of them.</summary>
    internal static List<string> All(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        for (int i = 0; i <= text.Length; i++)
        {
            char character = i < text.Length ? Folded(text[i]) : ' ';
            if (char.IsAsciiLetterOrDigit(character))
            {
                word.Append(character);
            }
            else if (character == '\'' && i + 1 < text.Length && word.Length > 0)
            {
                // Crohn's is Crohn; the s of a possessive is no word.
                if (Folded(text[i + 1]) == 's' && (i + 2 == text.Length || !char.IsAsciiLetterOrDigit(Folded(text[i + 2]))))
                {
                    i++;
                }
            }
            else if (word.Length > 0)
            {
                words.Add(Form(word.ToString()));
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>The form of one word in lower case by which it is compared.</summary>
    internal static string Form(string word) => Singular(American(word));

    private static char Folded(char character) =>
        character < 0x80 ? char.ToLowerInvariant(character)
        : character is '\u2019' or '\u2018' ? '\''
        : character >= FirstAccented && character - FirstAccented < Plain.Length ? Plain[character - FirstAccented]
        : ' ';

    private static string American(string word)
    {
        if (word.Length < ShortestSpelling)
        {
            return word;
        }

        string american = word.Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);
        american = End(american, "isation", "ization");
        american = End(american, "our", "or");
        american = End(american, "ours", "or");
        american = End(american, "tre", "ter");
        american = End(american, "ise", "ize");
        american = End(american, "ised", "ized");
        return End(american, "yse", "yze");
    }

    private static string Singular(string word) =>
        word.Length < ShortestPlural || word[^1] != 's' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > ShortestPlural ? string.Concat(word.AsSpan(0, word.Length - 3), "y")
        : word[^2] is 's' or 'u' or 'i' ? word
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];

    private static string End(string word, string end, string other) =>
        word.EndsWith(end, StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - end.Length), other) : word;
}
