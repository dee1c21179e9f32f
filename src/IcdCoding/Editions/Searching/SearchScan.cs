using IcdCoding.Tables;

namespace IcdCoding.Searching;

/// <summary>Reads every title and term of an edition once and keeps, for each code, the text that fits best.</summary>
internal sealed class SearchScan
{
    /// <summary>
    /// What a text is worse by: a word of it that was not asked for, a word only begun, another word at its head, not being the title. Nonessential
    /// modifiers (in parentheses) make no difference; "unspecified" marks the code to which the words alone lead.
    /// </summary>
    private const int OtherWord = 4, BegunWord = 6, OtherHead = 2, OtherText = 3, Unspecified = -1;

    private readonly Icd10CmEdition _edition;
    private readonly SearchWords _words;
    private readonly Dictionary<int, Candidate> _best = [];
    private readonly bool[] _known;
    private readonly bool[] _found;

    internal SearchScan(Icd10CmEdition edition, SearchWords words)
    {
        _edition = edition;
        _words = words;
        _known = new bool[words.Count];
        _found = new bool[words.Count];
    }

    internal void Run(string? beginningOfCode)
    {
        Span<byte> text = stackalloc byte[TitleTable.MaxLength];
        for (int row = 0; row < CodeTable.Count; row++)
        {
            if (!_edition.Holds(row))
            {
                continue;
            }

            if (beginningOfCode is not null && CodeTable.CodeAt(row).ToString("N").StartsWith(beginningOfCode, StringComparison.Ordinal))
            {
                Keep(row, new Candidate(int.MinValue, MatchedText.Code, -1));
            }

            int length = Folding.InPlace(text.Slice(0, TitleTable.Write(row, _edition.Index, text)));
            if (Score(text.Slice(0, length)) is int score and >= 0)
            {
                Keep(row, new Candidate(score, MatchedText.Title, -1));
            }
        }

        for (int note = 0; note < NoteTable.Count; note++)
        {
            MatchedText? kind = NoteTable.Kind(note) switch { NoteKind.InclusionTerm => MatchedText.InclusionTerm, NoteKind.Includes => MatchedText.Includes, _ => null };
            if (kind is { } matched && NoteTable.OwnerKind(note) == NoteOwnerKind.Code && NoteTable.IsIn(note, _edition.Index) && _edition.Holds(NoteTable.OwnerIndex(note)))
            {
                ReadOnlySpan<byte> printed = NoteTable.TextUtf8(note);
                Span<byte> copy = printed.Length <= text.Length ? text.Slice(0, printed.Length) : new byte[printed.Length];
                printed.CopyTo(copy);
                if (Score(copy.Slice(0, Folding.InPlace(copy))) is int score and >= 0)
                {
                    Keep(NoteTable.OwnerIndex(note), new Candidate(score + OtherText, matched, note));
                }
            }
        }
    }

    internal IReadOnlyList<CodeMatch> Matches() =>
    [
        .. _best.OrderBy(found => found.Value.Score).ThenBy(found => found.Key)
            .Select(found => new CodeMatch(new CodeEntry(_edition, found.Key), found.Value.Matched, found.Value.Note)),
    ];

    internal IReadOnlyList<string> UnknownWords() => [.. _words.Texts.Where((_, word) => !_known[word])];

    private void Keep(int row, Candidate candidate)
    {
        if (!_best.TryGetValue(row, out Candidate best) || candidate.Score < best.Score)
        {
            _best[row] = candidate;
        }
    }

    /// <summary>How much a folded text is off what was asked for, 0 for the very words; -1 when a word is missing.</summary>
    private int Score(ReadOnlySpan<byte> text)
    {
        // Most texts lack a word, which one search tells. They are read further only while they hold a word that no text held before.
        bool all = true, news = false;
        for (int word = 0; word < _words.Count; word++)
        {
            bool isThere = text.IndexOf(_words.Stems[word]) >= 0;
            all &= isThere;
            news |= isThere && !_known[word];
        }

        return !all && !news ? -1 : Weigh(text);
    }

    private int Weigh(ReadOnlySpan<byte> text)
    {
        Array.Clear(_found, 0, _found.Length);
        int score = 0, depth = 0;
        for (int start = 0; start < text.Length;)
        {
            if (!Folding.IsOfWord(text[start]))
            {
                depth += text[start] == '(' ? 1 : text[start] == ')' ? -1 : 0;
                start++;
                continue;
            }

            int end = start + 1;
            while (end < text.Length && Folding.IsOfWord(text[end]))
            {
                end++;
            }

            int added = Compare(text.Slice(start, end - start), depth > 0);
            score += added + (start == 0 && added == OtherWord ? OtherHead : 0);
            start = end;
        }

        for (int word = 0; word < _words.Count; word++)
        {
            if (!_found[word])
            {
                return -1;
            }
        }

        return Math.Max(score, 0);
    }

    /// <summary>What a word of a text adds to its score.</summary>
    private int Compare(ReadOnlySpan<byte> word, bool isModifier)
    {
        int added = isModifier || SearchWords.HasNoWeight(word) ? 0 : word.SequenceEqual("unspecified"u8) ? Unspecified : OtherWord;
        for (int asked = 0; asked < _words.Count; asked++)
        {
            byte[] stem = _words.Stems[asked];
            if (!word.StartsWith(stem))
            {
                continue;
            }

            bool isSame = SearchWords.IsEnding(word.Slice(stem.Length));
            if (isSame || !char.IsDigit((char)stem[0]))
            {
                _found[asked] = _known[asked] = true;
                added = isSame || isModifier ? 0 : Math.Max(added, BegunWord);
            }
        }

        return added;
    }

    private readonly record struct Candidate(int Score, MatchedText Matched, int Note);
}
