namespace IcdCoding.Search;

/// <summary>
/// The compiled index, little-endian: a head of <see cref="Parts"/> pairs (start, count of rows) of 32 bits, then the parts. Written by the
/// compiler of the index, read in place.
/// </summary>
internal static class IndexLayout
{
    /// <summary>The number of parts.</summary>
    internal const int Parts = 16;

    /// <summary>Part: letters of all words; start of each word in them (one row more than words); weight of each word; start of its postings (one more).</summary>
    internal const int WordLetters = 0, WordStarts = 1, WordWeights = 2, PostingStarts = 3;

    /// <summary>Part: postings, each a difference of text numbers times two plus one where the word is a minor one, in seven-bit groups.</summary>
    internal const int Postings = 4;

    /// <summary>Part: the codes that are found, each 8 bytes of text, in order; what speaks for a code beforehand, in hundredths.</summary>
    internal const int Codes = 5, Priors = 6;

    /// <summary>Part: for each text its code, kind, weight of all its words, and where it is printed (a line of the index, or text in the pool).</summary>
    internal const int TextCodes = 7, TextKinds = 8, TextWeights = 9, TextSources = 10;

    /// <summary>Part: the lines of the index (<see cref="LineSize"/> bytes each); their numbers in the order of their codes; UTF-8 texts, each after its length of 16 bits.</summary>
    internal const int Lines = 11, LinesByCode = 12, Pool = 13;

    /// <summary>Part: pairs of texts in the pool, in the order of the first: a phrase as typed and the words it stands for; a word and those that say the same.</summary>
    internal const int Phrases = 14, Synonyms = 15;

    /// <summary>A line: the line above, its term, its modifiers in the pool (or -1), the line that a cross reference leads to (or -1), its code as 8 bytes, table.</summary>
    internal const int LineSize = 28;

    internal const int LineParent = 0, LineTerm = 4, LineModifiers = 8, LineSee = 12, LineCode = 16, LineTable = 24, LineIsOpen = 25, LineEnded = 26;

    /// <summary>The length of a code as text, blank-filled.</summary>
    internal const int CodeSize = 8;
}
