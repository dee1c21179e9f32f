using System.Text.RegularExpressions;
using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>What rules ask of a code before they look closer, read off titles, notes and tables.</summary>
internal static class TraitCatalog
{
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

        NoteChains chains = new(codes, outline, notes, note => TraitOf(note.Kind) != CodeTraits.None);
        for (int row = 0; row < traits.Length; row++)
        {
            foreach (NoteChains.Link link in chains[chains.ChainOf[row]])
            {
                traits[row] |= (uint)TraitOf(notes.Notes[link.Note].Kind);
            }
        }

        return new(traits);
    }

    internal static uint OfTitle(string title) =>
        (uint)((UnspecifiedWord.IsMatch(title) ? CodeTraits.Unspecified : 0) | (SideWord.IsMatch(title) ? CodeTraits.Side : 0) | (ClassifiedElsewhere.IsMatch(title) ? CodeTraits.Manifestation : 0));

    /// <summary>What a code has from being named by a row of a table; the tables of unspecified codes have the trait of their titles.</summary>
    internal static uint OfList(RuleList list) => (uint)(list switch
    {
        RuleList.SecondaryOnly => CodeTraits.SecondaryOnly,
        RuleList.FirstListedOnly => CodeTraits.FirstListedOnly,
        RuleList.Combination or RuleList.TitleCombination => CodeTraits.Combination,
        RuleList.Contradiction => CodeTraits.Contradiction,
        RuleList.Chapter15Exception => CodeTraits.Chapter15Exception,
        RuleList.NewbornMaternal => CodeTraits.NewbornMaternal,
        RuleList.Sequela => CodeTraits.Sequela,
        RuleList.ExternalCause => CodeTraits.ExternalCause,
        RuleList.CodeEditor => CodeTraits.CodeEditor,
        RuleList.PoaExempt => CodeTraits.PoaExempt,
        RuleList.SeventhCharacterAxis => CodeTraits.SeventhCharacterAxis,

        // A combination whose parts are all in one table.
        RuleList.HypertensiveDisease => CodeTraits.Combination | CodeTraits.CombinationPartner,
        RuleList.Sequence => CodeTraits.Sequence,
        RuleList.Companion => CodeTraits.Companion,
        RuleList.IntegralSymptom => CodeTraits.IntegralSymptom,
        _ => CodeTraits.None,
    });

    /// <summary>What a code has from being among the other codes of a row.</summary>
    internal static uint OfOthers(RuleList list) => (uint)(list switch
    {
        RuleList.Combination or RuleList.TitleCombination => CodeTraits.CombinationPartner,
        RuleList.Contradiction => CodeTraits.ContradictionPartner,
        _ => CodeTraits.None,
    });

    private static CodeTraits TraitOf(NoteKind kind) => kind switch
    {
        NoteKind.CodeFirst => CodeTraits.CodeFirst,
        NoteKind.UseAdditional => CodeTraits.UseAdditional,
        NoteKind.CodeAlso => CodeTraits.CodeAlso,
        _ => CodeTraits.None,
    };
}
