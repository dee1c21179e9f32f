using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Specificity;

/// <summary>The words of a title that name a condition, in the singular; "without" and "not" go with the word behind them.</summary>
internal static partial class ConditionWords
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "of", "the", "and", "or", "other", "others", "a", "an", "by", "to", "in", "on", "for", "specified", "unspecified", "nos", "as", "with", "any", "type", "part", "site", "sites",
    };

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "disease", "disorder", "infection", "condition", "syndrome", "injury", "complication", "encounter", "examination", "procedure", "acute", "chronic", "finding", "abnormal", "abnormality",
        "symptom", "sign", "lesion", "problem", "care", "failure", "pain", "neoplasm", "malignant", "benign", "congenital", "malformation",
    };

    // Nineteen editions print nearly the same titles: each is taken apart once. Nobody changes a set that stands here.
    private static readonly ConcurrentDictionary<string, HashSet<string>> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, HashSet<string>> KnownHeads = new(StringComparer.Ordinal);

    /// <summary>Whether a title leaves something open; "or unspecified" and "and unspecified" hold what is specified too.</summary>
    public static bool IsUnspecified(string title) => Unspecified().IsMatch(title);

    /// <summary>The words of a title; of a code that leaves something open without what it leaves open.</summary>
    public static HashSet<string> Of(string title) => Known.GetOrAdd(title, Read);

    /// <summary>The words before the first circumstance ("with", "due to", "following"): what the title is about.</summary>
    public static HashSet<string> OfHead(string title) => KnownHeads.GetOrAdd(title, static whole => Of(Circumstance().Split(whole, 2)[0]));

    /// <summary>Whether the words name a condition by themselves.</summary>
    public static bool AreDistinct(IReadOnlySet<string> words) => words.Any(word => !Generic.Contains(word)) || words.Count > 2;

    private static HashSet<string> Read(string title)
    {
        string text = Axis().Replace(Clause().Replace(Trailing().Replace(Whether().Replace(title.ToLowerInvariant(), ""), ""), ""), "");
        text = Aside().Replace(text, " ");
        HashSet<string> words = new HashSet<string>(StringComparer.Ordinal);
        string prefix = "";
        foreach (string part in text.Split((char[])[' ', ',', '(', ')', '[', ']', '-', '/', ';', ':', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            string word = Singular(part);
            if (word is "without" or "not" or "no")
            {
                prefix = word + "_";
            }
            else if (!Empty.Contains(word))
            {
                words.Add(prefix + word);
                prefix = "";
            }
        }

        return words;
    }

    private static string Singular(string word) => word switch
    {
        "abdomen" => "abdominal",
        "depressive" => "depression",
        "diseases" => "disease",
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith('s') && word.Length > 3 && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"(?<!\b(or|and) )\bunspecified\b|\bNOS\b|\bsite not specified\b|\bnot specified as acute or chronic\b|\bnot otherwise specified\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unspecified();

    [GeneratedRegex(@",? unspecified (as to )?whether[^,]*|, (site )?not specified( as acute or chronic)?|, not otherwise specified|\bnos\b", RegexOptions.CultureInvariant)]
    private static partial Regex Whether();

    [GeneratedRegex(@",( [\w']+)? unspecified(?=,|$| with)", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(@", unspecified [\w' ]+?(?=,|$| with(?!in))", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\bunspecified (site|part|type|cause|organism|location|side|stage|trimester|severity|degree|form|nature|origin|level|eye|ear)s?\b( of)?", RegexOptions.CultureInvariant)]
    private static partial Regex Axis();

    [GeneratedRegex(@",? not elsewhere classified|\bnec\b|\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@" with(?:out)? | unrelated | due to | following | associated with | complicating | in diseases | in conditions | in (?:other )?chronic ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circumstance();
}
