using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>Finds what is printed as a code or a range of codes, with the typing errors of the official files.</summary>
internal static partial class CodeLexer
{
    /// <summary>All spans of <paramref name="text"/> in order; subcategories that lack a comma between them are given one by one.</summary>
    internal static List<CodeSpan> Spans(string text)
    {
        List<CodeSpan> spans = [];
        foreach (Match match in Form().Matches(text))
        {
            Group first = match.Groups["first"];
            Group last = match.Groups["last"];
            bool marked = match.Value.EndsWith('-');
            bool dot = match.Value.Contains('.', StringComparison.Ordinal);
            if (!last.Success)
            {
                spans.Add(new(match.Index, match.Index + match.Length, first.Value, null, marked, dot));
                continue;
            }

            string end = last.Value.StartsWith('.') ? first.Value[..3] + last.Value : last.Value;
            if (LacksComma(first.Value, end, marked))
            {
                spans.Add(new(match.Index, last.Index, first.Value, null, true, dot));
                spans.Add(new(last.Index, match.Index + match.Length, end, null, true, dot));
            }
            else
            {
                spans.Add(new(match.Index, match.Index + match.Length, first.Value, end, marked, dot));
            }
        }

        return spans;
    }

    /// <summary>Repairs one typing error, a hyphen for the dot (<c>R40-23</c>), and folds the kinds of dashes.</summary>
    internal static string Repair(string text) =>
        HyphenForDot().Replace(text.Replace('\u2013', '-').Replace('\u2011', '-'), ".");

    /// <summary>
    /// <c>I69.01-I69.11-</c> at F06.7 names two subcategories, not all between them: the ends differ before their last character and agree in it.
    /// </summary>
    private static bool LacksComma(string first, string last, bool marked) =>
        marked && first.Length == last.Length && first.Length >= 6 && first[^1] == last[^1] && first != last;

    [GeneratedRegex(
        "(?<first>" + CodeShape.Code + @")(?:(?:\.?-*\s*-\s*|\.?-*\s+(?:to|through)\s+)(?<last>" + CodeShape.Code + @"|(?<=\d-)\.[0-9]+))?(?:\.?-+)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<=-[A-Z][0-9][0-9A-Z])-(?=[0-9][0-9](?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenForDot();
}
