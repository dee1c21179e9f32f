using System.Text;

namespace IcdCoding.Searching;

/// <summary>The words of a search, folded, and their stems.</summary>
internal sealed class SearchWords
{
    private const int ShortestPlural = 4;
    private const int LongestWithoutWeight = 3;

    /// <summary>Words that a title may have or not, each between blanks.</summary>
    private static ReadOnlySpan<byte> WithoutWeight => " a an and by due for in of on or the to "u8;

    private SearchWords(string[] texts)
    {
        Texts = texts;
        Stems = [.. texts.Select(text => Encoding.ASCII.GetBytes(Stem(text)))];
    }

    internal int Count => Texts.Length;

    internal string[] Texts { get; }

    internal byte[][] Stems { get; }

    /// <exception cref="ArgumentException">The text has no word.</exception>
    internal static SearchWords Of(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (byte character in (byte[])[.. Folding.Of(text ?? throw new ArgumentNullException(nameof(text))), (byte)' '])
        {
            if (Folding.IsOfWord(character))
            {
                word.Append((char)character);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (words.Count == 0)
        {
            throw new ArgumentException($"'{text}' has no word to search for.", nameof(text));
        }

        string[] weighty = [.. words.Where(candidate => !HasNoWeight(Encoding.ASCII.GetBytes(candidate))).Distinct()];
        return new SearchWords(weighty.Length > 0 ? weighty : [.. words.Distinct()]);
    }

    /// <summary>Whether a folded word is one that a title may have or not.</summary>
    internal static bool HasNoWeight(ReadOnlySpan<byte> word)
    {
        if (word.Length > LongestWithoutWeight)
        {
            return false;
        }

        Span<byte> between = stackalloc byte[LongestWithoutWeight + 2];
        between.Fill((byte)' ');
        word.CopyTo(between.Slice(1));
        return WithoutWeight.IndexOf(between.Slice(0, word.Length + 2)) >= 0;
    }

    /// <summary>Whether what a word has beyond a stem is no more than its number.</summary>
    internal static bool IsEnding(ReadOnlySpan<byte> rest) =>
        rest.Length == 0 || rest.SequenceEqual("s"u8) || rest.SequenceEqual("es"u8) || rest.SequenceEqual("y"u8) || rest.SequenceEqual("ies"u8);

    /// <summary>What singular and plural have in common: "weakness" of "weaknesses", "injur" of "injury" and "injuries"; "arthritis" and "virus" are whole.</summary>
    private static string Stem(string word)
    {
        int dropped =
            word.Length < ShortestPlural || char.IsDigit(word[0]) ? 0
            : word.EndsWith("ies", StringComparison.Ordinal) ? 3
            : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) ? 2
            : word[word.Length - 1] == 'y' || (word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'i' or 'u')) ? 1
            : 0;
        return word.Substring(0, word.Length - dropped);
    }
}
