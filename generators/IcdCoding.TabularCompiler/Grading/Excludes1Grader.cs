using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>
/// Holds the words of an Excludes1 line against what is printed at its codes: titles, inclusion terms, the titles above and those of
/// sections and chapters. Decides where words decide, and nothing else.
/// </summary>
internal sealed partial class Excludes1Grader(ITargetWords words, WordForms forms)
{
    private readonly TargetCodes _targets = new(words.Codes);
    private readonly Dictionary<string, Phrase> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _impliedAt = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string> _outline = words.Outline
        .GroupBy(range => (range.First, range.Last))
        .ToDictionary(group => group.Key, group => group.Last().Title);

    /// <summary>What the words of a line, led by a heading or by none, say of its targets.</summary>
    internal WordVerdict Decide(string line, string? heading, string targetText)
    {
        string led = heading is null || Examples().IsMatch(heading) ? "" : Bare(heading) + " ";
        Phrase phrase = new(led + Bare(line), forms);
        WordVerdict? verdict = null;
        foreach (string token in TargetCodes.Tokens(targetText))
        {
            WordVerdict one = phrase.All.Count == 0 ? WordVerdict.Whole : Decide(phrase, TargetCodes.WithoutAxis(token));
            verdict = verdict is null || verdict == one ? one : WordVerdict.Undecided;
        }

        return verdict ?? WordVerdict.Undecided;
    }

    private WordVerdict Decide(Phrase line, string token)
    {
        Phrase? range = RangeTitle(token);
        if (range is not null && line.Equals(range))
        {
            return WordVerdict.Whole;
        }

        WordVerdict[] codes = [.. _targets.Expand(token).Select(code => DecideCode(line, code))];
        if (codes.Length == 1 || (codes.Length > 1 && codes[0] != WordVerdict.Undecided && codes.All(verdict => verdict == codes[0])))
        {
            return codes[0];
        }

        return range is null || range.Core.Count == 0 ? WordVerdict.Undecided
            : range.Core.IsSubsetOf(line.All) ? WordVerdict.Part
            : line.Core.IsSubsetOf(range.All) && !range.Joins ? WordVerdict.Whole
            : WordVerdict.Undecided;
    }

    private WordVerdict DecideCode(Phrase line, string code)
    {
        Phrase title = Of(words.Title(code));
        IReadOnlySet<string> implied = Implied(code);
        bool impliedOnly = line.Core.All(word => title.All.Contains(word) || implied.Contains(word));
        if (line.Equals(title) || (title.Core.IsSubsetOf(line.All) && impliedOnly))
        {
            return WordVerdict.Whole;
        }

        // "Dementia" covers "vascular dementia", yet "cystitis" does not cover "cystitis and urethritis".
        if (line.Core.IsSubsetOf(title.All))
        {
            return title.Joins ? WordVerdict.Undecided : WordVerdict.Whole;
        }

        IReadOnlyList<string> terms = words.Terms(code);
        if (terms.Any(term => line.Equals(Of(term))))
        {
            return title.IsResidual ? WordVerdict.Part : terms.Count == 1 && !title.Joins ? WordVerdict.Whole : WordVerdict.Undecided;
        }

        if (impliedOnly)
        {
            return title.Joins || title.IsResidual || !line.Shares(title) ? WordVerdict.Undecided : WordVerdict.Whole;
        }

        // "Myoclonic epilepsy" is less than "epilepsy"; a list may name the code by one of its words.
        if (title.Core.Count > 0 && title.Core.IsSubsetOf(line.All))
        {
            return line.IsList ? WordVerdict.Undecided : WordVerdict.Part;
        }

        return title.IsResidual ? WordVerdict.Part : WordVerdict.Undecided;
    }

    /// <summary>The title of the chapter or section that a token spells out, or null.</summary>
    private Phrase? RangeTitle(string token)
    {
        string[] ends = token.Split('-');
        return _outline.TryGetValue((ends[0], ends[^1]), out string? title) ? Of(title) : null;
    }

    /// <summary>The words of all titles above a code, and what its chapter says of all its codes.</summary>
    private HashSet<string> Implied(string code)
    {
        if (!_impliedAt.TryGetValue(code, out HashSet<string>? implied))
        {
            implied = [.. Of(forms.Implied(code[0])).All];
            for (int length = 3; length < code.Length; length++)
            {
                if (words.Codes.Exists(code[..length]))
                {
                    implied.UnionWith(Of(words.Title(code[..length])).All);
                }
            }

            int category = words.Codes.Position(code[..3]);
            foreach ((string first, string last, string title) in words.Outline)
            {
                if (words.Codes.Position(first) <= category && category <= words.Codes.Position(last))
                {
                    implied.UnionWith(Of(title).All);
                }
            }

            _impliedAt.Add(code, implied);
        }

        return implied;
    }

    private Phrase Of(string text)
    {
        if (!_phrases.TryGetValue(text, out Phrase? phrase))
        {
            _phrases.Add(text, phrase = new Phrase(text, forms));
        }

        return phrase;
    }

    /// <summary>The line without the codes that it names; vitamin B12 is no code.</summary>
    private static string Bare(string line) => Code().Replace(CodeGroup().Replace(line, " "), " ");

    [GeneratedRegex(@"\((?=[^()]*[A-Z][0-9][0-9A-Z])[^()]*(?:[)}]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeGroup();

    [GeneratedRegex(@"(?<!\bvitamin )\b[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?(?:\.?-+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    /// <summary>What follows such a heading is named by itself.</summary>
    [GeneratedRegex(@"such as:|for example", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Examples();
}
