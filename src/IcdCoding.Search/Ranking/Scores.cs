namespace IcdCoding.Search;

/// <summary>What the words of one question add up to, for each text and each code. Used again by the next question of the thread.</summary>
internal sealed class Scores(SearchIndex index)
{
    /// <summary>More words than these are not told apart; nobody types so many.</summary>
    internal const int MostWords = 24;

    private const float MinorWord = 0.5f, MostlyKnown = 0.6f, FromWords = 0.5f, FromText = 0.5f, FromBag = 0.45f, FromPrior = 0.6f;

    private readonly float[] _sums = new float[index.TextCount];
    private readonly int[] _wordOfText = new int[index.TextCount];
    private readonly float[] _bags = new float[index.CodeCount];
    private readonly int[] _wordOfCode = new int[index.CodeCount];
    private readonly float[] _best = new float[index.CodeCount];
    private readonly int[] _bestText = new int[index.CodeCount];
    private readonly List<int> _texts = [];
    private readonly List<int> _codes = [];

    /// <summary>The codes that hold words of the question, best first, each with the text that fits best or -1.</summary>
    internal List<Ranked> Rank(IReadOnlyList<QueryWord> words, int most)
    {
        float whole = 0;
        int count = Math.Min(words.Count, MostWords);
        for (int i = 0; i < count; i++)
        {
            whole += words[i].Weight;
        }

        // Rare words first: a text that holds none but common ones of several comes in last place anyway, and is not opened for them.
        int number = 0;
        float added = 0;
        foreach (QueryWord word in words.Take(count).OrderByDescending(word => word.Weight))
        {
            number++;
            bool opens = added < MostlyKnown * whole;
            added += word.Meanings.Count > 0 ? word.Weight : 0;
            foreach ((int meaning, float sureness) in word.Meanings)
            {
                Add(number, index.Postings(meaning), word.Weight * sureness, opens);
            }
        }

        foreach (int text in _texts)
        {
            MatchedBy kind = index.TextKind(text);
            if (kind != MatchedBy.SeveralTexts)
            {
                float ofWords = _sums[text] / whole;
                float ofText = Math.Min(1, _sums[text] / Math.Max(index.TextWeight(text), 0.01f));
                float score = ofWords * MathF.Sqrt(ofWords) * (FromWords + (FromText * ofText)) * (kind is MatchedBy.Abbreviation or MatchedBy.LayWord ? Spoken(ofWords, ofText) : 1);
                int code = index.TextCode(text);
                if (score > _best[code])
                {
                    _best[code] = score;
                    _bestText[code] = text;
                }
            }
        }

        PriorityQueue<Ranked, (float, int)> best = new(most + 1);
        foreach (int code in _codes)
        {
            float bag = _bags[code] / whole;
            Keep(best, most, new Ranked(code, _best[code] + (FromBag * bag * bag) + (FromPrior * index.Prior(code) / 100f), _best[code] >= bag * bag * FromWords ? _bestText[code] : -1));
        }

        Clear();
        List<Ranked> ranked = [.. best.UnorderedItems.Select(static item => item.Element)];
        ranked.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Code.CompareTo(b.Code));
        return ranked;
    }

    private static void Keep(PriorityQueue<Ranked, (float, int)> best, int most, Ranked ranked)
    {
        if (best.Count < most)
        {
            best.Enqueue(ranked, (ranked.Score, -ranked.Code));
        }
        else if (best.TryPeek(out _, out (float Score, int Code) worst) && (ranked.Score, -ranked.Code).CompareTo(worst) > 0)
        {
            best.EnqueueDequeue(ranked, (ranked.Score, -ranked.Code));
        }
    }

    /// <summary>A phrase means its code when it is asked for as a whole; a part of it says little.</summary>
    private static float Spoken(float ofWords, float ofText) => ofText < 0.85f ? 0.6f : ofWords > 0.95f ? 1.5f : 1;

    private void Add(int number, ReadOnlySpan<byte> postings, float value, bool opens)
    {
        int text = 0;
        for (int i = 0; i < postings.Length;)
        {
            int posting = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte group = postings[i++];
                posting |= (group & 0x7F) << shift;
                if (group < 0x80)
                {
                    break;
                }
            }

            text += posting >> 1;
            if (!opens && _wordOfText[text] == 0 && _wordOfCode[index.TextCode(text)] == 0)
            {
                continue;
            }

            float added = (posting & 1) == 0 ? value : value * MinorWord;
            if (_wordOfText[text] == 0)
            {
                _texts.Add(text);
            }

            // The surest meaning comes first; another one of the same word adds nothing.
            if (_wordOfText[text] != number)
            {
                _wordOfText[text] = number;
                _sums[text] += added;
            }

            int code = index.TextCode(text);
            if (_wordOfCode[code] == 0)
            {
                _codes.Add(code);
            }

            if (_wordOfCode[code] != number)
            {
                _wordOfCode[code] = number;
                _bags[code] += value;
            }
        }
    }

    private void Clear()
    {
        foreach (int text in _texts)
        {
            _sums[text] = 0;
            _wordOfText[text] = 0;
        }

        foreach (int code in _codes)
        {
            _bags[code] = 0;
            _best[code] = 0;
            _wordOfCode[code] = 0;
            _bestText[code] = -1;
        }

        _texts.Clear();
        _codes.Clear();
    }
}
