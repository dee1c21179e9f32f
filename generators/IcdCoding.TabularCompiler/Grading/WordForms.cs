using System.Text;
using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>
/// Which words of notes and titles say the same, which say nothing, and what a chapter says of all its codes; from
/// <c>excludes1-words.tsv</c>, written by hand.
/// </summary>
internal sealed partial class WordForms
{
    private const int ShortestPlural = 4, ShortestLongPlural = 6;

    // Written out: decomposition depends on the globalization data of the machine, the tables may not.
    private const string Accented = "àáâäãåçèéêëìíîïñòóôöõøùúûüý\u2019", Plain = "aaaaaaceeeeiiiinoooooouuuuy'";

    private readonly Dictionary<string, string> _same = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);
    private readonly List<string> _phrases = [];
    private readonly Dictionary<char, string> _implied = [];

    /// <summary>Reads rows of <c>kind</c> (<c>same</c>, <c>ignored</c>, <c>phrase</c>, <c>implied</c>) and <c>words</c>.</summary>
    /// <exception cref="FormatException">A row is of another form; the message names the line.</exception>
    internal static WordForms Parse(IEnumerable<string> lines)
    {
        WordForms forms = new();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (number == 1 || line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (line.Split('\t') is not [var kind, { Length: > 0 } words] || !forms.Add(kind, words))
            {
                throw new FormatException($"excludes1-words.tsv({number}): expected same, ignored, phrase or implied, and words.");
            }
        }

        return forms;
    }

    /// <summary>What a chapter says of each of its codes by the first letter: congenital for Q.</summary>
    internal string Implied(char letter) => _implied.GetValueOrDefault(letter, "");

    /// <summary>The text in lower case without accents, without phrases that say nothing and without what sends to another code.</summary>
    internal string Folded(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char character in text.ToLowerInvariant())
        {
            int accented = Accented.IndexOf(character, StringComparison.Ordinal);
            folded.Append(accented < 0 ? character : Plain[accented]);
        }

        string words = Referral().Replace(folded.ToString(), " ");
        return Prefix().Replace(_phrases.Aggregate(words, (rest, phrase) => rest.Replace(phrase, " ", StringComparison.Ordinal)), "non");
    }

    /// <summary>The words of a folded text that say something, each in its first form.</summary>
    internal HashSet<string> Words(string folded)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (Match match in Word().Matches(folded))
        {
            if (!_ignored.Contains(match.Value) && FirstForm(match.Value) is { Length: > 0 } word && !_ignored.Contains(word))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private bool Add(string kind, string words)
    {
        string[] list = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (kind)
        {
            case "same":
                foreach (string word in list)
                {
                    _same[word] = list[0];
                }

                return list.Length > 1;
            case "ignored":
                _ignored.UnionWith(list);
                return true;
            case "phrase":
                _phrases.Add(words);
                return true;
            case "implied" when list.Length > 1 && list[0].Length == 1:
                _implied[list[0][0]] = string.Join(' ', list[1..]);
                return true;
            default:
                return false;
        }
    }

    private string FirstForm(string word)
    {
        string form = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');
        if (_same.TryGetValue(form, out string? known))
        {
            return known;
        }

        if (form.Length >= ShortestLongPlural && form.EndsWith("ies", StringComparison.Ordinal))
        {
            form = form[..^3] + "y";
        }
        else if (form.Length >= ShortestLongPlural && (form.EndsWith("sses", StringComparison.Ordinal) || form.EndsWith("xes", StringComparison.Ordinal) || form.EndsWith("ches", StringComparison.Ordinal)))
        {
            form = form[..^2];
        }
        else if (form.Length >= ShortestPlural && form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i'))
        {
            form = form[..^1];
        }

        return _same.GetValueOrDefault(form, form);
    }

    [GeneratedRegex(@"^excludes? ?1:|[-,;]? *\b(?:code to|see)\b.*$|\bclassified (?:to|in|as)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Referral();

    [GeneratedRegex(@"\bnon-", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex("[a-z0-9']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
