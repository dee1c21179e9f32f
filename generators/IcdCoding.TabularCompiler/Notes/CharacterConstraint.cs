using System.Globalization;
using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>
/// What a note asks of single characters of a code: <c>with .42</c>, <c>with 7th character B or C</c>, <c>with fifth or sixth character 5</c>.
/// </summary>
/// <param name="Position">Place of the first character meant (1 is the letter); 56 for "fifth or sixth".</param>
/// <param name="Alternatives">Character sequences, any of which satisfies.</param>
/// <param name="IsOpenFracture">The 7th characters whose meaning says open fracture.</param>
internal sealed partial record CharacterConstraint(int Position, IReadOnlyList<string> Alternatives, bool IsOpenFracture = false)
{
    private const int FifthOrSixth = 56;
    private const string Place = "(?<place>fourth|fifth|sixth|seventh|4th|5th|6th|7th)";
    private const string Set = @"\.?(?<set>[0-9A-Z](?![0-9a-z])(?:\s*(?:-|,|\bor\b|\bto\b)\s*[0-9A-Z](?![0-9a-z]))*)";

    /// <summary>Intent of poisoning: accidental, self-harm, assault, undetermined (T36-T65).</summary>
    private static readonly string[] Intents = ["1", "2", "3", "4"];

    /// <summary>Words of the titles of E08-E13 that stand for a character.</summary>
    private static readonly string[] Ketoacidosis = ["1"];

    /// <summary>The constraint that <paramref name="words"/> (what follows the last code) begins with, or null.</summary>
    internal static CharacterConstraint? Read(string words, int lengthOfCode)
    {
        if (FifthOrSixthForm().Match(words) is { Success: true } either)
        {
            return new(FifthOrSixth, either.Groups["intent"].Success ? Intents : Members(either.Groups["set"].Value));
        }

        if (FifthToSixthForm().Match(words) is { Success: true } both)
        {
            return new(5, [both.Groups["set"].Value]);
        }

        if (PlaceForm().Match(words) is { Success: true } place)
        {
            return new(PlaceOf(place.Groups["place"].Value), [.. Members(place.Groups["set"].Value), .. place.Groups["also"].Captures.Select(c => c.Value)]);
        }

        if (FinalForm().Match(words) is { Success: true } final)
        {
            // The last characters of a code of six; a single one stands fifth where the sixth is the placeholder.
            string set = final.Groups["set"].Value;
            return set.Length == 1 ? new(FifthOrSixth, [set]) : new(7 - set.Length, [set]);
        }

        if (SuffixForm().Match(words) is { Success: true } suffix)
        {
            // ".42" after a category is its fourth and fifth character; ".9" after B27.0-B27.9, whose fourth is given, is the fifth.
            return new(Math.Max(4, lengthOfCode + 1), Suffixes(suffix.Groups["list"].Value));
        }

        if (NextForm().Match(words) is { Success: true } next)
        {
            return new(lengthOfCode + 1, [next.Groups["set"].Value]);
        }

        if (OpenFractureForm().IsMatch(words))
        {
            return new(7, [], IsOpenFracture: true);
        }

        return KetoacidosisForm().IsMatch(words) ? new(4, Ketoacidosis) : null;
    }

    /// <summary>Whether the characters of a billable code satisfy the constraint.</summary>
    internal bool IsMet(string undotted)
    {
        if (Position != FifthOrSixth)
        {
            return undotted.Length >= Position && Alternatives.Any(a => string.CompareOrdinal(undotted, Position - 1, a, 0, a.Length) == 0);
        }

        char decisive = undotted.Length >= 6 && undotted[5] != 'X' ? undotted[5] : undotted.Length >= 5 ? undotted[4] : '\0';
        return Alternatives.Any(a => a[0] == decisive);
    }

    /// <summary>The constraint in the grammar of the tables, one text for each token needed.</summary>
    internal IEnumerable<string> Tokens()
    {
        string place = Position == FifthOrSixth ? "5,6" : Position.ToString(CultureInfo.InvariantCulture);
        if (Alternatives.All(a => a.Length == 1))
        {
            yield return Alternatives.Count == 1 ? $"/{place}={Alternatives[0]}" : $"/{place}=[{string.Concat(Alternatives)}]";
            yield break;
        }

        foreach (string alternative in Alternatives)
        {
            yield return $"/{place}={alternative}";
        }
    }

    private static int PlaceOf(string word) => word.ToLowerInvariant() switch
    {
        "fourth" or "4th" => 4,
        "fifth" or "5th" => 5,
        "sixth" or "6th" => 6,
        _ => 7,
    };

    /// <summary><c>1-4 or 6</c>, <c>B or C</c>.</summary>
    private static List<string> Members(string set)
    {
        List<string> members = [];
        foreach (Match part in MemberForm().Matches(set))
        {
            char last = part.Groups["last"].Success ? part.Groups["last"].Value[0] : part.Groups["first"].Value[0];
            for (char c = part.Groups["first"].Value[0]; c <= last; c++)
            {
                members.Add(c.ToString());
            }
        }

        return members;
    }

    /// <summary><c>.15. .25, .95</c>, <c>.51-.52</c>, <c>.61-</c>, <c>.00 or .01</c>.</summary>
    private static List<string> Suffixes(string list)
    {
        List<string> suffixes = [];
        foreach (Match part in SuffixMember().Matches(list))
        {
            string first = part.Groups["first"].Value;
            string last = part.Groups["last"].Success ? part.Groups["last"].Value : first;
            if (int.TryParse(first, CultureInfo.InvariantCulture, out int low) && int.TryParse(last, CultureInfo.InvariantCulture, out int high) && first.Length == last.Length)
            {
                suffixes.AddRange(Enumerable.Range(low, Math.Max(1, high - low + 1)).Select(n => n.ToString(CultureInfo.InvariantCulture).PadLeft(first.Length, '0')));
            }
            else
            {
                suffixes.Add(first);
            }
        }

        return suffixes;
    }

    [GeneratedRegex(@"^[\s,.\-]*with\s+(?:fifth|5th) or (?:sixth|six|6th) characters?\s+(?:" + Set + "|(?<intent>to indicate intent))", RegexOptions.CultureInvariant)]
    private static partial Regex FifthOrSixthForm();

    [GeneratedRegex(@"^[\s,.\-]*with\s+(?:fifth|5th) to (?:sixth|6th) characters?\s+(?<set>[0-9A-Z]{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex FifthToSixthForm();

    [GeneratedRegex(@"^[\s,.\-]*with\s+" + Place + @"[\s\-]*(?:character|digit)s?\s+" + Set + @"(?:\s-\s[a-z ]+, or (?<also>[0-9])\s-)?", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceForm();

    [GeneratedRegex(@"^[\s,.\-]*with\s+final characters?\s+-?(?<set>[0-9]{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex FinalForm();

    [GeneratedRegex(@"^[\s,.\-]*with\s+(?:final characters?\s+)?(?<list>\.[0-9][0-9\s.,\-or]*)", RegexOptions.CultureInvariant)]
    private static partial Regex SuffixForm();

    [GeneratedRegex(@"^[\s,.\-]*with\s+(?<set>[0-9])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NextForm();

    [GeneratedRegex(@"^[\s,.\-]*with\s+open fracture (?:7th|seventh) characters?", RegexOptions.CultureInvariant)]
    private static partial Regex OpenFractureForm();

    [GeneratedRegex(@"^[\s,.\-]*with\s+ketoacidosis\b", RegexOptions.CultureInvariant)]
    private static partial Regex KetoacidosisForm();

    [GeneratedRegex(@"(?<first>[0-9A-Z])(?:\s*(?:-|\bto\b)\s*(?<last>[0-9A-Z]))?", RegexOptions.CultureInvariant)]
    private static partial Regex MemberForm();

    [GeneratedRegex(@"\.(?<first>[0-9]+)(?:\s*-\s*\.(?<last>[0-9]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex SuffixMember();
}
