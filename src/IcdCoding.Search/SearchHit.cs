namespace IcdCoding.Search;

/// <summary>A code that a search found.</summary>
public sealed class SearchHit
{
    private readonly Func<string> _matchedText;

    internal SearchHit(CodeEntry entry, CodeEntry family, MatchedBy matchedBy, Func<string> matchedText, double score)
    {
        Entry = entry;
        Family = family;
        MatchedBy = matchedBy;
        Score = score;
        _matchedText = matchedText;
    }

    /// <summary>
    /// The code, billable where one code is what the words usually mean: of variants, the side and encounter that the words name, else the unspecified
    /// side and the initial encounter. A header where its codes differ by more, for example by cause.
    /// </summary>
    public CodeEntry Entry { get; }

    /// <summary>The full title of <see cref="Entry"/>.</summary>
    public string Title => Entry.Title;

    /// <summary>What was found: <see cref="Entry"/> itself, or the header whose codes are folded into this hit.</summary>
    public CodeEntry Family { get; }

    /// <summary>The billable codes that are folded into this hit, <see cref="Entry"/> among them, in tabular order: its sides and 7th characters, or what the header leaves open.</summary>
    public IReadOnlyList<CodeEntry> Variants => Search.Variants.Of(Family);

    /// <summary>In what the words were found.</summary>
    public MatchedBy MatchedBy { get; }

    /// <summary>The text that holds the words, as printed: code, title, inclusion term, index path, or the phrase of the reviewed table; for <see cref="MatchedBy.SeveralTexts"/> the title.</summary>
    public string MatchedText => _matchedText();

    /// <summary>How well it fits: more is better, comparable within one result.</summary>
    public double Score { get; }

    /// <summary>The code and its title.</summary>
    public override string ToString() => $"{Entry.Code} {Title}";
}
