using System.Text;

namespace IcdCoding.Search;

/// <summary>
/// Finds the codes of an edition by a clinician's words. Titles, inclusion terms, index paths with their cross references, abbreviations and lay
/// words are searched at once; words may be begun, misspelled, plural or in British spelling, and stand in any order; they are never found inside of
/// other words. Codes that differ by side or 7th character are one hit. Safe for many threads; nothing is loaded at start-up.
/// </summary>
/// <example><code>
/// CodeSearch search = CodeSearch.On(new DateOnly(2026, 11, 23));
/// foreach (SearchHit hit in search.Find("type 2 diabetes", 10)) Console.WriteLine(hit);   // E11.9 Type 2 diabetes mellitus without complications
/// </code></example>
public sealed class CodeSearch
{
    /// <summary>How many hits are given where nothing else is asked for.</summary>
    public const int DefaultLimit = 25;

    private const int LongestCode = 7, Spare = 30, SparePerHit = 3;

    [ThreadStatic]
    private static (SearchIndex Index, Scores Scores)? _scores;

    private readonly SearchIndex _index;

    internal CodeSearch(Icd10CmEdition edition, SearchIndex index)
    {
        Edition = edition;
        _index = index;
    }

    /// <summary>The edition that is searched.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>The search of the edition in force on a date of service.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before ICD-10-CM came into use.</exception>
    public static CodeSearch On(DateOnly date) => In(Icd10Cm.On(date));

    /// <summary>The search of an edition.</summary>
    public static CodeSearch In(Icd10CmEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new CodeSearch(edition, SearchIndex.Shipped);
    }

    /// <summary>Finds codes.</summary>
    /// <param name="text">Words in any order, or the beginning of a code with or without its dot.</param>
    /// <param name="limit">The most hits given, 1 or more.</param>
    /// <exception cref="ArgumentException">The text has no letter or digit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public SearchResult Find(string text, int limit = DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        List<string> all = WordForms.All(text);
        if (all.Count == 0)
        {
            throw new ArgumentException("The text has no word to search for.", nameof(text));
        }

        List<SearchHit> hits = ByCode(text, limit);
        if (hits.Count > 0)
        {
            return new SearchResult(Edition, text, hits, []);
        }

        QueryReader reader = new(_index);
        List<string> words = WordForms.Of(text);
        List<QueryWord> read = reader.Read(words.Count > 0 ? words : all);
        int most = (limit * SparePerHit) + Spare;
        List<Ranked> ranked = Scores().Rank(read, most);
        string[] unknown = [.. read.Where(word => word.Meanings.Count == 0).Select(word => word.Text)];
        if (reader.WrittenOut(text) is { } written)
        {
            List<QueryWord> expanded = reader.Read(written);
            unknown = [.. unknown.Where(word => expanded.Exists(other => other.Text == word))];
            ranked = Merged(ranked, Scores().Rank(expanded, most));
        }

        return new SearchResult(Edition, text, Hits(ranked, all, limit), unknown);
    }

    /// <summary>The paths of the official index that lead to a code, to its header where the index leaves characters open, or by a cross reference, in printed order.</summary>
    /// <param name="code">A code; one that the index does not name has no paths.</param>
    public IReadOnlyList<IndexPath> IndexPathsTo(IcdCode code)
    {
        const int Category = 3;
        string text = code.ToString("N");
        List<IndexPath> paths = [];
        bool ownIsHeader = Edition.TryGet(code, out CodeEntry? entry) && !entry.IsBillable;
        for (int length = text.Length; length >= Category; length--)
        {
            bool isOwn = length == text.Length;
            foreach (int line in _index.LinesOf(Encoding.ASCII.GetBytes(text[..length].PadRight(IndexLayout.CodeSize))))
            {
                bool isOpen = _index.LineByte(line, IndexLayout.LineIsOpen) != 0;
                if (isOwn || isOpen || IsSameFamily(text[..length], text))
                {
                    paths.Add(new IndexPath(_index, line, IcdCode.Parse(text[..length]), isOpen || (isOwn && ownIsHeader)));
                }
            }

            // The nearest header that the index names is what its paths mean.
            if (paths.Count > 0)
            {
                break;
            }
        }

        return paths;
    }

    /// <summary>Whether a longer code only adds a side or a 7th character.</summary>
    private bool IsSameFamily(string shorter, string longer) =>
        IcdCode.TryParse(shorter, null, out IcdCode header) && Edition.TryGet(header, out CodeEntry? above) && Edition.TryGet(IcdCode.Parse(longer), out CodeEntry? entry)
        && !above.IsBillable && (longer.Length == LongestCode || entry.Laterality != Laterality.None);

    private List<SearchHit> ByCode(string text, int limit)
    {
        List<SearchHit> hits = [];
        string beginning = text.Trim().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
        if (beginning.Length is < 2 or > LongestCode || !char.IsAsciiLetterUpper(beginning[0]) || !char.IsAsciiDigit(beginning[1]) && beginning.Length < 3 || !beginning.AsSpan(1).ContainsAnyInRange('0', '9') || !beginning.All(char.IsAsciiLetterOrDigit))
        {
            return hits;
        }

        if (IcdCode.TryParse(beginning, null, out IcdCode code) && Edition.TryGet(code, out CodeEntry? entry))
        {
            hits.Add(ByCode(entry));
            hits.AddRange(entry.Descendants.Take(limit - 1).Select(ByCode));
            return hits;
        }

        byte[] letters = Encoding.ASCII.GetBytes(beginning);
        for (int place = _index.FindCode(letters); place < _index.CodeCount && hits.Count < limit && _index.CodeText(place).StartsWith(letters); place++)
        {
            if (Edition.TryGet(_index.Code(place), out CodeEntry? found))
            {
                hits.Add(ByCode(found));
            }
        }

        return hits;
    }

    private static SearchHit ByCode(CodeEntry entry) => new(entry, entry, MatchedBy.Code, () => entry.Code.ToString(), 1);

    private Scores Scores()
    {
        if (_scores is not { } scores || scores.Index != _index)
        {
            _scores = scores = (_index, new Scores(_index));
        }

        return scores.Scores;
    }

    private static List<Ranked> Merged(List<Ranked> first, List<Ranked> second) =>
        [.. first.Concat(second).GroupBy(ranked => ranked.Code).Select(group => group.MaxBy(ranked => ranked.Score)).OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Code)];

    private List<SearchHit> Hits(List<Ranked> ranked, IReadOnlyCollection<string> words, int limit)
    {
        List<SearchHit> hits = [];
        HashSet<IcdCode> known = [];
        foreach (Ranked found in ranked)
        {
            if (hits.Count == limit)
            {
                break;
            }

            if (Edition.TryGet(_index.Code(found.Code), out CodeEntry? family))
            {
                CodeEntry entry = Search.Variants.Reported(family, words);
                if (known.Add(entry.Code))
                {
                    hits.Add(Hit(entry, family, found));
                }
            }
        }

        return hits;
    }

    private SearchHit Hit(CodeEntry entry, CodeEntry family, Ranked found)
    {
        int source = found.Text < 0 ? -1 : _index.TextSource(found.Text);
        MatchedBy kind = found.Text < 0 ? MatchedBy.SeveralTexts : _index.TextKind(found.Text);
        return new SearchHit(entry, family, kind, () => source < 0 ? family.Title : kind == MatchedBy.IndexPath ? IndexPath.TextOf(_index, source) : _index.Pooled(source), found.Score);
    }
}
