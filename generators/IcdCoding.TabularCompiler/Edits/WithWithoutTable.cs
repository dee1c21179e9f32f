using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>Pairs of billable codes whose titles differ in nothing but "with" and "without" of one feature.</summary>
internal static partial class WithWithoutTable
{
    /// <summary>Injuries may be present twice (two wounds of one region), so that chapters 19 and 20 contradict nothing.</summary>
    private const string ExcludedLetters = "STVWXY";

    /// <summary>Gives <c>with-without.tsv</c>.</summary>
    public static (string RelativePath, string Content) Compile(IReadOnlyList<BillableTitles> editions)
    {
        var table = new TableText(
            [
                "Derived from the titles: two billable codes of one edition whose titles are equal but for one \"with\" in place of \"without\".",
                "Left out, since both may be true: chapters 19 and 20 (two wounds of one region), migraine with and without aura. In code order.",
            ],
            "without", "with", "first", "last");
        (string, IReadOnlySet<string>)[] byEdition = [.. editions.Select(edition => (edition.Edition, (IReadOnlySet<string>)PairsOf(edition)))];
        foreach (LifetimeRow row in Lifetimes.Compress(byEdition, editions[^1].Edition))
        {
            string[] pair = row.Key.Split('\t');
            table.Row(TableText.Dotted(pair[0]), TableText.Dotted(pair[1]), row.First, row.Last);
        }

        return ("edits/with-without.tsv", table.ToString());
    }

    private static HashSet<string> PairsOf(BillableTitles edition)
    {
        string[] codes = [.. edition.Codes.Where(code => !ExcludedLetters.Contains(code[0], StringComparison.Ordinal))];
        ILookup<string, string> byTitle = codes.ToLookup(edition.TitleOf, StringComparer.OrdinalIgnoreCase);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (string code in codes)
        {
            string title = edition.TitleOf(code);
            foreach (Match match in Without().Matches(title))
            {
                string with = string.Concat(title.AsSpan(0, match.Index), "with", title.AsSpan(match.Index + match.Length));
                foreach (string other in byTitle[with])
                {
                    pairs.Add(code + "\t" + other);
                }
            }
        }

        return pairs;
    }

    // One patient may have migraine with and without aura.
    [GeneratedRegex(@"\bwithout\b(?! aura)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Without();
}
