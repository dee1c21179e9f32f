using System.Text;

namespace IcdCoding.Search;

/// <summary>Finds what the words of a question may mean: the word itself, words that say the same, beginnings, words that are spelled nearly so.</summary>
internal sealed class QueryReader(SearchIndex index)
{
    private const float Same = 0.8f, Begun = 0.72f, OneLetterOff = 0.7f, TwoLettersOff = 0.5f, MinorWord = 0.3f;

    private const int ShortestBeginning = 2, ShortestInner = 4, MostBeginnings = 48, ShortestTypo = 4, ShortestSecondTypo = 8, MostTypos = 6, LongestPhrase = 5;

    /// <summary>Words that choose among the variants of a condition.</summary>
    private static readonly HashSet<string> Minor = new(StringComparer.Ordinal)
    {
        "left", "right", "bilateral", "unspecified", "initial", "subsequent", "encounter", "sequela", "side", "other", "type", "acute",
    };

    /// <summary>The question word by word.</summary>
    internal List<QueryWord> Read(IReadOnlyList<string> words)
    {
        List<QueryWord> read = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (!read.Exists(other => other.Text == words[i]))
            {
                read.Add(Read(words[i], i == words.Count - 1));
            }
        }

        return read;
    }

    /// <summary>The question with its abbreviations and lay phrases written out, longest first; null where it has none.</summary>
    internal List<string>? WrittenOut(string text)
    {
        List<string> all = WordForms.All(text);
        List<string> written = [];
        bool any = false;
        for (int i = 0; i < all.Count;)
        {
            int length = Math.Min(LongestPhrase, all.Count - i);
            string? meant = null;
            for (; length > 0 && (meant = index.PairOf(IndexLayout.Phrases, string.Join(' ', all.Skip(i).Take(length)))) is null; length--)
            {
            }

            if (meant is null)
            {
                written.AddRange(WordForms.Of(all[i]));
                i++;
            }
            else
            {
                written.AddRange(WordForms.Of(meant));
                i += length;
                any = true;
            }
        }

        return any ? written : null;
    }

    private QueryWord Read(string word, bool isLast)
    {
        byte[] letters = Encoding.ASCII.GetBytes(word);
        List<(int, float)> meanings = [];
        int at = index.FindWord(letters);
        bool isWord = at < index.WordCount && index.Word(at).SequenceEqual(letters);
        float weight = 0;
        if (isWord)
        {
            meanings.Add((at, 1));
            weight = index.Weight(at);
        }

        if (index.PairOf(IndexLayout.Synonyms, word) is { } same)
        {
            foreach (string other in WordForms.Of(same))
            {
                byte[] form = Encoding.ASCII.GetBytes(other);
                int place = index.FindWord(form);
                if (place < index.WordCount && index.Word(place).SequenceEqual(form))
                {
                    meanings.Add((place, Same));
                    weight = weight == 0 ? index.Weight(place) : weight;
                }
            }
        }

        bool isNumber = char.IsAsciiDigit(word[^1]);
        if (!isNumber && word.Length >= (isLast ? ShortestBeginning : ShortestInner) && (isLast || meanings.Count == 0))
        {
            for (int place = isWord ? at + 1 : at, count = 0; place < index.WordCount && count < MostBeginnings && index.Word(place).StartsWith(letters); place++, count++)
            {
                meanings.Add((place, isWord ? Begun / 2 : Begun));
            }
        }

        if (meanings.Count == 0 && !isNumber && word.Length >= ShortestTypo)
        {
            AddTypos(letters, meanings);
        }

        if (weight == 0)
        {
            weight = meanings.Count > 0 ? meanings.Max(meaning => index.Weight(meaning.Item1)) : (float)Math.Log(index.CodeCount);
        }

        return new QueryWord(word, Minor.Contains(word) ? weight * MinorWord : weight, meanings);
    }

    private void AddTypos(byte[] letters, List<(int Word, float Sureness)> meanings)
    {
        int most = letters.Length >= ShortestSecondTypo ? 2 : 1;
        List<(int Word, int Distance)> near = [];
        int end = index.FindWord([(byte)(letters[0] + 1)]);
        for (int place = index.FindWord([letters[0]]); place < end; place++)
        {
            int distance = Spelling.Distance(letters, index.Word(place), most);
            if (distance <= most)
            {
                near.Add((place, distance));
            }
        }

        // A letter that is changed is a likelier slip of a common word.
        meanings.AddRange(near.OrderBy(found => found.Distance).ThenBy(found => index.Weight(found.Word)).Take(MostTypos).Select(found => (found.Word, found.Distance == 1 ? OneLetterOff : TwoLettersOff)));
    }
}
