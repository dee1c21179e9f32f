using System.Collections;

namespace IcdCoding.Search;

/// <summary>What a search found, best first.</summary>
public sealed class SearchResult : IReadOnlyList<SearchHit>
{
    private readonly IReadOnlyList<SearchHit> _hits;

    internal SearchResult(Icd10CmEdition edition, string text, IReadOnlyList<SearchHit> hits, IReadOnlyList<string> unknownWords)
    {
        Edition = edition;
        Text = text;
        _hits = hits;
        UnknownWords = unknownWords;
    }

    /// <summary>The edition that was searched.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>What was searched for.</summary>
    public string Text { get; }

    /// <summary>The words, in the form in which they are compared, that stand in no text, whatever their spelling.</summary>
    public IReadOnlyList<string> UnknownWords { get; }

    /// <inheritdoc />
    public int Count => _hits.Count;

    /// <inheritdoc />
    public SearchHit this[int index] => _hits[index];

    /// <inheritdoc />
    public IEnumerator<SearchHit> GetEnumerator() => _hits.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
