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
    private const uint CombinationPartner = 1 << 20;
    private const uint ContradictionPartner = 1 << 21;

    private static readonly int CodeFirst = Array.IndexOf(TableParsers.NoteKinds, "code-first");
    private static readonly int CodeAlso = Array.IndexOf(TableParsers.NoteKinds, "code-also");
    private static readonly int Combinations = Array.IndexOf(RuleTableParsers.Lists, "combination-codes");
    private static readonly int Contradictions = Array.IndexOf(RuleTableParsers.Lists, "contradictions");
    private static readonly int WithWithout = Array.IndexOf(RuleTableParsers.Lists, "with-without");

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

    /// <summary>One bit for each table of <see cref="RuleTableParsers.Lists"/>; with-without counts as a contradiction.</summary>
    internal static uint OfList(int list) => 1u << (FirstList + (list == WithWithout ? Contradictions : list));

    internal static uint OfOthers(int list) =>
        list == Combinations ? CombinationPartner : list == Contradictions || list == WithWithout ? ContradictionPartner : 0;
}
