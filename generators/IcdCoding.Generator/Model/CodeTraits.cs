using System.Text.RegularExpressions;
using IcdCoding.Generator.Parsing;

namespace IcdCoding.Generator.Model;

/// <summary>What rules ask of a code before they look closer, as bits: the numbers are those of the runtime's <c>CodeTraits</c>.</summary>
internal static class CodeTraits
{
    private const uint Unspecified = 1 << 0;
    private const uint Side = 1 << 1;
    private const uint Manifestation = 1 << 2;
    private const int FirstNoteKind = 3;
    private const int FirstList = 6;
    private const uint Sequence = 1 << 17;
    private const uint Companion = 1 << 18;
    private const uint IntegralSymptom = 1 << 19;
    private const uint CombinationPartner = 1 << 20;
    private const uint ContradictionPartner = 1 << 21;
    private const uint SeventhCharacterAxis = 1 << 22;

    /// <summary>A row of <c>title-axes.tsv</c>.</summary>
    internal const uint TitleAxis = 1 << 16;

    private static readonly int CodeFirst = Array.IndexOf(TableParsers.NoteKinds, "code-first");
    private static readonly int CodeAlso = Array.IndexOf(TableParsers.NoteKinds, "code-also");
    private static readonly int Combinations = Array.IndexOf(RuleTableParsers.Lists, "combination-codes");
    private static readonly int Contradictions = Array.IndexOf(RuleTableParsers.Lists, "contradictions");
    private static readonly int TitleCombinations = Array.IndexOf(RuleTableParsers.Lists, "title-combinations");
    private static readonly int SeventhCharacterAxes = Array.IndexOf(RuleTableParsers.Lists, "seventh-character-axes");
    private static readonly int HypertensiveDiseases = Array.IndexOf(RuleTableParsers.Lists, "hypertensive-disease");
    private static readonly int Sequences = Array.IndexOf(RuleTableParsers.Lists, "sequence");
    private static readonly int Companions = Array.IndexOf(RuleTableParsers.Lists, "companions");
    private static readonly int IntegralSymptoms = Array.IndexOf(RuleTableParsers.Lists, "integral-symptoms");

    // "or unspecified", "other and unspecified": the code also holds what is specified.
    private static readonly Regex UnspecifiedWord = new(@"(?<!\b(or|and) )\bunspecified\b|\bNOS\b|\bsite not specified\b|\bnot specified as acute or chronic\b|\bnot otherwise specified\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex SideWord = new(@"\b(right|left|bilateral|unspecified)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // tabular-data/rules/README.md: "in", at most six words, then what is classified elsewhere.
    private static readonly Regex ClassifiedElsewhere = new(
        @"\bin( \S+){0,6}? (disease|disorder|condition)s? classified elsewhere", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>What the titles of each row and the notes that reach it show.</summary>
    internal static EquatableArray<uint> Of(IEnumerable<ParsedTable<CodeRow>> tables, CodeCatalog codes, OutlineCatalog outline, NoteCatalog notes)
    {
        uint[] traits = new uint[codes.Count];
        foreach (CodeRow code in tables.SelectMany(table => table.Rows))
        {
            int row = codes.Find(code.Code);
            if (row >= 0)
            {
                traits[row] |= OfTitle(code.Title);
            }
        }

        NoteChains chains = new(codes, outline, notes, note => note.Kind >= CodeFirst && note.Kind <= CodeAlso);
        for (int row = 0; row < traits.Length; row++)
        {
            foreach (NoteChains.Link link in chains[chains.ChainOf[row]])
            {
                traits[row] |= 1u << (FirstNoteKind + notes.Notes[link.Note].Kind - CodeFirst);
            }
        }

        return new(traits);
    }

    internal static uint OfTitle(string title) =>
        (UnspecifiedWord.IsMatch(title) ? Unspecified : 0) | (SideWord.IsMatch(title) ? Side : 0) | (ClassifiedElsewhere.IsMatch(title) ? Manifestation : 0);

    /// <summary>
    /// A bit for each of the first ten tables of <see cref="RuleTableParsers.Lists"/>; hypertensive disease is a combination whose parts are all in one
    /// table, the tables of unspecified codes have the bit of their titles.
    /// </summary>
    internal static uint OfList(int list) =>
        list == TitleCombinations ? 1u << (FirstList + Combinations)
        : list == HypertensiveDiseases ? 1u << (FirstList + Combinations) | CombinationPartner
        : list == SeventhCharacterAxes ? SeventhCharacterAxis
        : list == Sequences ? Sequence
        : list == Companions ? Companion
        : list == IntegralSymptoms ? IntegralSymptom
        : list < TitleCombinations ? 1u << (FirstList + list)
        : 0;

    internal static uint OfOthers(int list) =>
        list == Combinations || list == TitleCombinations ? CombinationPartner : list == Contradictions ? ContradictionPartner : 0;
}
