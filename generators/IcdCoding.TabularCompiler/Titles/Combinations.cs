using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>
/// Codes whose title says what two others of the category say: "acute and chronic X" for "acute X" and "chronic X", "A and B" for "A" and "B" with the
/// same words around them, and what both together give ("acute on chronic combined A and B" for "acute A" and "chronic B").
/// </summary>
internal static partial class Combinations
{
    /// <summary>The axis in <c>title-axes.tsv</c>: a part beside the code that holds it.</summary>
    public const string Axis = "part";

    private const string AcuteChronic = "acute-chronic";
    private const string Both = "both";
    private const int CategoryLength = 3;

    /// <summary>Injuries and factors may be present apart; external causes have an order of their own.</summary>
    private const string ExcludedLetters = "STVWXYZ";

    /// <summary>The combinations of an edition.</summary>
    public static IReadOnlySet<Combination> Of(BillableTitles edition)
    {
        HashSet<Combination> found = new HashSet<Combination>();
        foreach (IGrouping<string, string> category in edition.Codes.Where(code => !ExcludedLetters.Contains(code[0], StringComparison.Ordinal)).GroupBy(code => code[..CategoryLength], StringComparer.Ordinal))
        {
            Dictionary<string, string> byTitle = category.GroupBy(code => Plain(edition.TitleOf(code)), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Min(StringComparer.Ordinal)!, StringComparer.Ordinal);
            Combination[] acuities = [.. byTitle.SelectMany(pair => OfAcuity(pair.Key, pair.Value, byTitle))];
            Combination[] both = [.. byTitle.SelectMany(pair => OfBoth(pair.Key, pair.Value, byTitle))];
            found.UnionWith(acuities);
            found.UnionWith(both);
            found.UnionWith(Crossed(acuities, both));
        }

        return found;
    }

    /// <summary>The parts and the whole of every combination, as members of a group.</summary>
    public static IEnumerable<AxisMember> Members(BillableTitles edition) =>
        Of(edition).SelectMany(combination => new[]
        {
            new AxisMember(Axis, edition.TitleOf(combination.Combined), "part", true, combination.First),
            new AxisMember(Axis, edition.TitleOf(combination.Combined), "part", true, combination.Second),
            new AxisMember(Axis, edition.TitleOf(combination.Combined), "whole", false, combination.Combined),
        }).Distinct();

    private static IEnumerable<Combination> OfAcuity(string title, string code, Dictionary<string, string> byTitle)
    {
        foreach (Match match in AcuteAndChronic().Matches(title))
        {
            string before = title[..match.Index], after = title[(match.Index + match.Length)..];
            if (byTitle.TryGetValue(before + "acute" + after, out string? acute) && byTitle.TryGetValue(before + "chronic" + after, out string? chronic))
            {
                yield return new Combination(AcuteChronic, acute, chronic, code);
            }
        }
    }

    private static IEnumerable<Combination> OfBoth(string title, string code, Dictionary<string, string> byTitle)
    {
        foreach (Match match in Conjunction().Matches(title))
        {
            string[] left = title[..match.Index].Split(' '), right = title[(match.Index + match.Length)..].Split(' ');
            for (int start = 0; start < left.Length; start++)
            {
                string[] firstPart = left[start] is "both" or "combined" ? left[(start + 1)..] : left[start..];
                for (int end = 1; firstPart.Length > 0 && end <= right.Length; end++)
                {
                    string first = string.Join(' ', [.. left[..start], .. firstPart, .. right[end..]]);
                    string second = string.Join(' ', [.. left[..start], .. right]);
                    if (first != second && byTitle.TryGetValue(first, out string? one) && byTitle.TryGetValue(second, out string? other) && one != code && other != code)
                    {
                        bool isAcuity = first.Contains("acute", StringComparison.Ordinal) != second.Contains("acute", StringComparison.Ordinal);
                        yield return new Combination(isAcuity ? AcuteChronic : Both, one, other, code);
                    }
                }
            }
        }
    }

    /// <summary>Acute of one form with chronic of the other: the code that is acute and chronic of both forms.</summary>
    private static IEnumerable<Combination> Crossed(Combination[] acuities, Combination[] both)
    {
        foreach (Combination forms in both)
        {
            Combination? first = Array.Find(acuities, acuity => acuity.Combined == forms.First), second = Array.Find(acuities, acuity => acuity.Combined == forms.Second);
            if (first is not null && second is not null)
            {
                // Of each form the acute, the chronic and the acute-on-chronic code, in this order.
                string[] ofFirst = [first.First, first.Second, first.Combined], ofSecond = [second.First, second.Second, second.Combined];
                for (int i = 0; i < ofFirst.Length; i++)
                {
                    for (int j = 0; j < ofSecond.Length; j++)
                    {
                        if (i != j)
                        {
                            yield return new Combination(AcuteChronic, ofFirst[i], ofSecond[j], forms.Combined);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Lower case, without the bracketed synonym that heart failure carries in each of its forms.</summary>
    private static string Plain(string title) => title.ToLowerInvariant().Replace(" (congestive)", "", StringComparison.Ordinal);

    [GeneratedRegex("acute (?:on|and) chronic", RegexOptions.CultureInvariant)]
    private static partial Regex AcuteAndChronic();

    [GeneratedRegex(",? (?:and|with) ", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();
}
