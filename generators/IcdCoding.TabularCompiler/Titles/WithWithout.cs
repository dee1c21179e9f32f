using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>
/// Titles that deny a feature ("without angina pectoris", "without complications", "uncomplicated") beside those that name it or one of its forms,
/// in one category and behind the same words.
/// </summary>
internal static partial class WithWithout
{
    /// <summary>The axis in <c>title-axes.tsv</c>.</summary>
    public const string Axis = "with";

    private const int CategoryLength = 3;

    /// <summary>Injuries may be present twice (two wounds of one region), so that chapters 19 and 20 contradict nothing.</summary>
    private const string ExcludedLetters = "STVWXY";

    /// <summary>The groups of an edition: each holds one way to deny, and what contradicts it.</summary>
    public static IEnumerable<AxisMember> Of(BillableTitles edition, TitleExceptions exceptions)
    {
        foreach (IGrouping<string, string> category in edition.Codes
            .Where(code => !ExcludedLetters.Contains(code[0], StringComparison.Ordinal) && !exceptions.Holds(Axis, code))
            .GroupBy(code => code[..CategoryLength], StringComparer.Ordinal))
        {
            (string Code, string Title)[] titles = [.. category.Select(code => (code, edition.TitleOf(code).ToLowerInvariant())).Order()];
            foreach ((string code, string title) in titles)
            {
                foreach (Denial denial in DenialsIn(title))
                {
                    string[] with = [.. titles.Where(other => other.Code != code && denial.IsContradictedBy(other.Title)).Select(other => other.Code)];
                    foreach (string other in with)
                    {
                        yield return new AxisMember(Axis, denial.ToString(), "with", false, other);
                    }

                    if (with.Length > 0)
                    {
                        yield return new AxisMember(Axis, denial.ToString(), "without", true, code);
                    }
                }
            }
        }
    }

    private static IEnumerable<Denial> DenialsIn(string title)
    {
        foreach (Match match in Without().Matches(title))
        {
            string rest = title[(match.Index + match.Length)..];
            Match end = EndOfFeature().Match(rest);
            string feature = end.Success ? rest[..end.Index] : rest;
            Match anything = AnyComplication().Match(feature);
            feature = anything.Success ? anything.Value : feature;
            yield return new Denial(title[..match.Index], feature, rest[feature.Length..], anything.Success);
        }

        if (Uncomplicated().Match(title) is { Success: true } uncomplicated)
        {
            yield return new Denial(title[..uncomplicated.Index] + " ", "complication", "", true);
        }
    }

    /// <param name="Before">The words before "without".</param>
    /// <param name="Feature">What is denied.</param>
    /// <param name="After">The words behind it.</param>
    /// <param name="IsAnything">Whether every complication is denied, whatever it is called.</param>
    private sealed record Denial(string Before, string Feature, string After, bool IsAnything)
    {
        public bool IsContradictedBy(string title)
        {
            if (!title.StartsWith(Before, StringComparison.Ordinal) || With().Match(title, Before.Length, title.Length - Before.Length) is not { Success: true } with)
            {
                return false;
            }

            string rest = title[(with.Index + with.Length)..];
            if (After.Length > 0)
            {
                if (!rest.EndsWith(After, StringComparison.Ordinal))
                {
                    return false;
                }

                rest = rest[..^After.Length];
            }

            string[] present = TitleWords.Of(DeniedToo().Split(rest)[0]);
            return present.Length > 0 && (IsAnything || Alternative().Split(Feature).Select(TitleWords.Of).Any(words => words.Length > 0 && TitleWords.AreHeldBy(words, present)));
        }

        public override string ToString() => $"{Before}… {Feature}{After}";
    }

    // One patient may have migraine with and without aura; status migrainosus and epilepticus are an axis of their own.
    [GeneratedRegex(@"\bwithout (?!aura\b|status\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Without();

    [GeneratedRegex(@", uncomplicated$", RegexOptions.CultureInvariant)]
    private static partial Regex Uncomplicated();

    [GeneratedRegex(@"\Gwith (?:both )?", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex(@",? with(?:out)?\b|, ", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfFeature();

    [GeneratedRegex(@"^(?:mention of )?(?:any )?complications?\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnyComplication();

    [GeneratedRegex(@",? without\b", RegexOptions.CultureInvariant)]
    private static partial Regex DeniedToo();

    [GeneratedRegex(@" or |, ", RegexOptions.CultureInvariant)]
    private static partial Regex Alternative();
}
