using System.Text.RegularExpressions;

namespace IcdCoding.Generator.Model;

/// <summary>What rules ask of a code before they look closer, as bits: the numbers are those of the runtime's <c>CodeTraits</c>.</summary>
internal static class CodeTraits
{
    internal const uint CodeFirst = 1 << 3;
    internal const uint UseAdditional = 1 << 4;
    internal const uint CodeAlso = 1 << 5;

    private const uint Unspecified = 1 << 0;
    private const uint Side = 1 << 1;
    private const uint Manifestation = 1 << 2;
    private const int FirstList = 6;
    private const uint CombinationPartner = 1 << 20;
    private const uint ContradictionPartner = 1 << 21;

    // "or unspecified", "other and unspecified": the code also holds what is specified.
    private static readonly Regex UnspecifiedWord = new(@"(?<!\b(or|and) )\bunspecified\b|\bNOS\b|\bsite not specified\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex SideWord = new(@"\b(right|left|bilateral|unspecified)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // tabular-data/rules/README.md: "in", at most six words, then what is classified elsewhere.
    private static readonly Regex ClassifiedElsewhere = new(
        @"\bin( \S+){0,6}? (disease|disorder|condition)s? classified elsewhere", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    internal static uint OfTitle(string title) =>
        (UnspecifiedWord.IsMatch(title) ? Unspecified : 0) | (SideWord.IsMatch(title) ? Side : 0) | (ClassifiedElsewhere.IsMatch(title) ? Manifestation : 0);

    /// <summary>One bit for each table of <see cref="Parsing.RuleTableParsers.Lists"/>; with-without counts as a contradiction.</summary>
    internal static uint OfList(int list) => 1u << (FirstList + (list == WithWithout ? Contradictions : list));

    internal static uint OfOthers(int list) =>
        list == Combinations ? CombinationPartner : list == Contradictions || list == WithWithout ? ContradictionPartner : 0;

    private static readonly int Combinations = Array.IndexOf(Parsing.RuleTableParsers.Lists, "combination-codes");
    private static readonly int Contradictions = Array.IndexOf(Parsing.RuleTableParsers.Lists, "contradictions");
    private static readonly int WithWithout = Array.IndexOf(Parsing.RuleTableParsers.Lists, "with-without");
}
