using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>The condition that a line states and that codes alone cannot decide, as a detail of the notes table.</summary>
internal static partial class NoteCondition
{
    /// <summary>
    /// The condition in the line's own words (<c>if-applicable:if applicable</c>), or empty. The strongest form wins: applicable, known,
    /// unless, such as, any other "if".
    /// </summary>
    internal static string Stated(string kind, string line)
    {
        string words = Folded(line);
        if (kind is "excludes1" or "excludes2")
        {
            // "when", "such as", "only", "except" describe the excluded condition, which its code already decides.
            return Unless().Match(words) is { Success: true } exclusion ? "unless:" + exclusion.Groups["words"].Value.Trim()
                : If().Match(words) is { Success: true } excluded ? "if:" + excluded.Value : "";
        }

        if (!IsSequencing(kind))
        {
            return "";
        }

        if (Applicable().Match(words) is { Success: true } applicable)
        {
            return "if-applicable:" + applicable.Value;
        }

        if (Known().Match(words) is { Success: true } known)
        {
            return "if-known:" + known.Value;
        }

        if (Unless().Match(words) is { Success: true } unless)
        {
            return "unless:" + unless.Groups["words"].Value.Trim();
        }

        if (SuchAs().Match(words) is { Success: true } such)
        {
            return "such-as:" + Lead().Replace(such.Groups["subject"].Value.Trim(' ', ','), "");
        }

        return First(words, If(), When(), Scope());
    }

    /// <summary>
    /// A condition that lies in the words and yields to that of a heading: "any associated gangrene", "to identify presence of", or a special
    /// circumstance of the owner ("cardiomyopathy complicating pregnancy"), without which the owner stands first by right.
    /// </summary>
    internal static string Implied(string kind, string line) => kind switch
    {
        "code-first" => First(Folded(line), Any(), Circumstance()),
        "use-additional" or "code-also" => First(Folded(line), Any(), Presence()),
        _ => "",
    };

    /// <summary>A code-first line among several without a heading holds only in its own circumstance (I50: "heart failure following surgery").</summary>
    internal static string Alternative(string line) => "if:" + Folded(line);

    private static bool IsSequencing(string kind) => kind is "code-first" or "use-additional" or "code-also";

    private static string First(string words, params ReadOnlySpan<Regex> forms)
    {
        foreach (Regex form in forms)
        {
            if (form.Match(words) is { Success: true } match)
            {
                return "if:" + match.Value.Trim(' ', ',', '.');
            }
        }

        return "";
    }

    /// <summary>The words without the codes in parentheses and the closing colon or full stop.</summary>
    private static string Folded(string line)
    {
        string words = CodeGroup().Replace(line, "");
        return Blanks().Replace(words, " ").Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ':', ',', '.');
    }

    [GeneratedRegex(@"\((?=(?:[A-Z][0-9A-Z][0-9A-Z]|Chapter ))[^()]*(?:[)}]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeGroup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\bunless\b(?<words>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unless();

    [GeneratedRegex(@"\bwhen\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:if|as|when|where) (?:known and )?applicable\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Applicable();

    [GeneratedRegex(@"\b(?:if|when) known\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    [GeneratedRegex(@"^(?<subject>.*?),?\s*\b(?:such as|including)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SuchAs();

    [GeneratedRegex(@"\bif\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex If();

    [GeneratedRegex(@"\bfor codes?\s+[A-Z][0-9][0-9A-Z][A-Z0-9.,\- ]*|\bfor [A-Z][0-9][0-9A-Z]\.[A-Z0-9.,\- ]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scope();

    [GeneratedRegex(@"\bany\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    [GeneratedRegex(@"\bpresence of\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Presence();

    [GeneratedRegex(@"^.*\b(?:complicating|following|due to|associated)\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Circumstance();

    [GeneratedRegex(@"^(?:codes?(?:\(s\))?,? (?:to identify|to specify|for) )?(?:the )?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
