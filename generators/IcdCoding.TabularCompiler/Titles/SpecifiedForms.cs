using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>
/// Unspecified codes and the codes of the same category that name a form of the same condition: their titles hold all the words of the unspecified one
/// in the same order, or the unspecified one stands for the whole category.
/// </summary>
internal static partial class SpecifiedForms
{
    /// <summary>What the table of exceptions calls these.</summary>
    private const string Axis = "specified";

    private const int CategoryLength = 3;
    private const int StemLength = 6;

    /// <summary>Injuries, external causes and factors are each of their own; chapter 15 has its own sequence of codes by trimester.</summary>
    private const string ExcludedLetters = "OSTVWXYZ";

    /// <summary>Gives <c>specified-forms.tsv</c>.</summary>
    public static (string RelativePath, string Content) Compile(IReadOnlyList<BillableTitles> editions, TitleExceptions exceptions)
    {
        HashSet<(string, string)>[] byEdition = [.. editions.Select(edition => PairsOf(edition, exceptions).ToHashSet())];

        // A pair that does not hold wherever both codes are billable rests on a title that changed.
        ILookup<string, string> forms = byEdition.SelectMany(pairs => pairs).Distinct()
            .Where(pair => editions.Zip(byEdition).All(edition => edition.Second.Contains(pair) || !edition.First.Contains(pair.Item1) || !edition.First.Contains(pair.Item2)))
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        (string, IReadOnlySet<string>)[] keys =
            [.. editions.Zip(byEdition).Select(edition => (edition.First.Edition, (IReadOnlySet<string>)edition.Second.Select(pair => pair.Item1).Where(forms.Contains).ToHashSet(StringComparer.Ordinal)))];
        ILookup<string, string> categories = editions.SelectMany(edition => edition.Codes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToLookup(code => code[..CategoryLength], StringComparer.Ordinal);
        TableText table = new TableText(
            ["Derived from the titles: the code is unspecified, and each of the others names a form of the same condition (title with all its words, or the whole category)."],
            "code", "specified", "first", "last");
        foreach (LifetimeRow row in Lifetimes.Compress(keys, editions[^1].Edition))
        {
            table.Row(TableText.Dotted(row.Key), Ranges([.. forms[row.Key]], [.. categories[row.Key[..CategoryLength]]], editions[^1]), row.First, row.Last);
        }

        return ("edits/specified-forms.tsv", table.ToString());
    }

    /// <summary>The codes as ranges that hold no other code which was ever billable; a code that is no longer billable stands alone, since its place in tabular order is not that of its characters.</summary>
    private static string Ranges(HashSet<string> codes, string[] category, BillableTitles newest)
    {
        List<string> tokens = [];
        for (int first = 0; first < category.Length; first++)
        {
            if (!codes.Contains(category[first]))
            {
                continue;
            }

            int last = first;
            while (newest.Contains(category[first]) && last + 1 < category.Length && codes.Contains(category[last + 1]) && newest.Contains(category[last + 1]))
            {
                last++;
            }

            string from = TableText.Dotted(category[first]), to = TableText.Dotted(category[last]);
            tokens.Add(from == to ? from : $"{from}-{to}");
            first = last;
        }

        return string.Join(' ', tokens);
    }

    private static IEnumerable<(string, string)> PairsOf(BillableTitles edition, TitleExceptions exceptions)
    {
        foreach (IGrouping<string, string> category in edition.Codes.Where(code => !ExcludedLetters.Contains(code[0], StringComparison.Ordinal)).GroupBy(code => code[..CategoryLength], StringComparer.Ordinal))
        {
            string[] ofCategory = TitleWords.Of(edition.TitleOfHeader(category.Key) ?? "");
            (string Code, string[] Words, string[]? Condition)[] codes =
                [.. category.Where(code => !IsEncounter(edition, code)).Select(code => (code, TitleWords.Of(edition.TitleOf(code)), ConditionOf(edition.TitleOf(code))))];
            foreach ((string code, _, string[]? condition) in codes)
            {
                if (condition is not { Length: > 0 } || condition[0] == "other" || Side().IsMatch(edition.TitleOf(code)) || exceptions.Holds(Axis, code))
                {
                    continue;
                }

                bool isWhole = condition.SequenceEqual(ofCategory);
                foreach ((string other, string[] words, string[]? otherCondition) in codes)
                {
                    // A code that is unspecified itself says more only when it has more words.
                    if (other != code && (isWhole || TitleWords.AreHeldBy(condition, words)) && !exceptions.Holds(Axis + "-beside", other)
                        && (otherCondition is null || otherCondition.Length > condition.Length)
                        && Denials(words) == Denials(condition)
                        && !(code.Length > StemLength && string.CompareOrdinal(code, 0, other, 0, StemLength) == 0))
                    {
                        yield return (code, other);
                    }
                }
            }
        }
    }

    /// <summary>"Not intractable" holds the words of "intractable" and says the opposite.</summary>
    private static int Denials(string[] words) => words.Count(word => word == "not");

    private static bool IsEncounter(BillableTitles edition, string code) =>
        code.Length > StemLength && edition.Contains(code[..StemLength] + "A") && edition.Contains(code[..StemLength] + "S");

    /// <summary>The words of an unspecified title without those that say so; null for a title that says no such thing.</summary>
    private static string[]? ConditionOf(string title)
    {
        if (!IsOpen().IsMatch(title) || OneOfTwo().IsMatch(title))
        {
            return null;
        }

        string rest = Adjective().Replace(Phrase().Replace(title, ""), "");
        return rest == title ? null : TitleWords.Of(rest);
    }

    [GeneratedRegex(@"\bunspecified\b|\bNOS\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsOpen();

    [GeneratedRegex(@"\b(?:or|and) unspecified\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneOfTwo();

    [GeneratedRegex(
        @", (?:part |site |stage |type |organism |cause )?unspecified(?: (?:organism|type|cause|part|site|form|nature|etiology|stage|severity|degree|cell type|location|joint|duration|agent|virus))?(?=,|$)|,? unspecified whether .*$|,? NOS\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\bunspecified (?:(?:part|type|form|cause|nature|stage|severity|degree|kind|organism) of )?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Adjective();

    /// <summary>A side or site that is left open: another site of the same disease may stand beside it, and sides are ICD2004's.</summary>
    [GeneratedRegex(
        @"\bunspecified (?:\w+ )?(?:side|sites?|eye|ear|breast|ovary|lung|bronchus|kidney|ureter|limb|leg|arm|hand|foot|hip|knee|shoulder|elbow|wrist|ankle|finger|toe|thigh|forearm|upper arm|joint|lower|upper|orbit|eyelid|vein|artery|extremity|testis|fallopian|digit|tibia|femur|humerus|radius|ulna|fibula|parts? of|lobe|main|buttock|heel|axilla|calf|cornea|region|level|nasal|tendon|muscle|external|dominant)\b|\bsite unspecified\b|\bsite not specified\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Side();
}
