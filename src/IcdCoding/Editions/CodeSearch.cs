using IcdCoding.Searching;

namespace IcdCoding;

/// <summary>
/// The codes of an edition that hold some words, best first. All words have to stand in one text: the title, an inclusion term or an "Includes"
/// line; a word may be the beginning of one, a number may not. Words without weight ("of", "the"), plurals, accents and case make no difference.
/// A text that holds little else comes first (nonessential modifiers in parentheses are not counted), then tabular order. The Alphabetic Index is not
/// searched: its synonyms ("heart attack") find a code only where the Tabular List prints them.
/// </summary>
public sealed class CodeSearch
{
    private CodeSearch(Icd10CmEdition edition, string text, IReadOnlyList<CodeMatch> matches, IReadOnlyList<string> unknownWords)
    {
        Edition = edition;
        Text = text;
        Matches = matches;
        UnknownWords = unknownWords;
    }

    /// <summary>The edition that was searched.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>What was searched for.</summary>
    public string Text { get; }

    /// <summary>The codes found, headers included, best first.</summary>
    public IReadOnlyList<CodeMatch> Matches { get; }

    /// <summary>Where nothing was found: the words, in lower case, that no text of the edition holds.</summary>
    public IReadOnlyList<string> UnknownWords { get; }

    internal static CodeSearch For(Icd10CmEdition edition, string text)
    {
        SearchWords words = SearchWords.Of(text);
        SearchScan scan = new(edition, words);
        scan.Run(IsBeginningOfCode(text, out string beginning) ? beginning : null);
        IReadOnlyList<CodeMatch> matches = scan.Matches();
        return new CodeSearch(edition, text, matches, matches.Count > 0 ? [] : scan.UnknownWords());
    }

    /// <summary>A letter, a digit, and then what may stand in a code.</summary>
    private static bool IsBeginningOfCode(string text, out string beginning)
    {
        beginning = text.Trim().Replace(".", "").ToUpperInvariant();
        return beginning.Length is >= 2 and <= 7
            && beginning[0] is >= 'A' and <= 'Z'
            && beginning[1] is >= '0' and <= '9'
            && beginning.All(character => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
    }
}
