using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>The condition that a line states and that codes alone cannot decide, as a detail of the notes table.</summary>
internal static partial class NoteCondition
{
    /// <summary>The detail (<c>if-applicable:if applicable</c>), or empty. The strongest form wins: applicable, known, unless, such as, if.</summary>
    internal static string Read(string kind, string line)
    {
        string words = Folded(line);
        if (Unless().Match(words) is { Success: true } unless)
        {
            return "unless:" + unless.Groups["words"].Value.Trim();
        }

        if (kind is "excludes1" or "excludes2")
        {
            // Elsewhere "such as", "only" and "except" describe the excluded condition, which its code already decides.
            return When().Match(words) is { Success: true } when ? "if:" + when.Value.Trim() : "";
        }

        if (kind is not ("code-first" or "use-additional" or "code-also"))
        {
            return "";
        }

        if (Applicable().Match(words) is { Success: true } applicable)
        {
            return "if-applicable:" + applicable.Value.Trim();
        }

        if (Known().Match(words) is { Success: true } known)
        {
            return "if-known:" + known.Value.Trim();
        }

        if (SuchAs().Match(words) is { Success: true } such)
        {
            return "such-as:" + Subject(such.Groups["subject"].Value);
        }

        foreach (Regex form in (Regex[])[If(), Scope(), Any(), kind == "code-first" ? Circumstance() : Never()])
        {
            if (form.Match(words) is { Success: true } other)
            {
                return "if:" + other.Value.Trim(' ', ',', '.');
            }
        }

        return "";
    }

    /// <summary>A code-first line among several without a heading holds only in its own circumstance (I50: "heart failure following surgery").</summary>
    internal static string Alternative(string line) => "if:" + Folded(line);

    private static string Subject(string words)
    {
        string subject = words.Trim(' ', ',');
        return subject.StartsWith("the ", StringComparison.Ordinal) ? subject[4..] : subject;
    }

    /// <summary>The words without the codes in parentheses and the closing colon or full stop.</summary>
    private static string Folded(string line)
    {
        string words = CodeGroup().Replace(line, "");
        return Blanks().Replace(words, " ").Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ':', ',', '.');
    }

    [GeneratedRegex(@"\((?=(?:[A-Z][0-9A-Z][0-9A-Z]|Chapter 20))[^()]*(?:[)}]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeGroup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\bunless\b(?<words>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unless();

    [GeneratedRegex(@"\b(?:when|if)\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:if|as|when) (?:known and )?applicable\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Applicable();

    [GeneratedRegex(@"\b(?:if|when) known\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    [GeneratedRegex(@"^(?<subject>.*?),?\s*\b(?:such as|including)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SuchAs();

    [GeneratedRegex(@"\b(?:if|when)\b.*$|\b\w+-induced\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex If();

    [GeneratedRegex(@"\bfor codes?\s+[A-Z][0-9][0-9A-Z][A-Z0-9.,\- ]*|\bfor [A-Z][0-9][0-9A-Z]\.[A-Z0-9.,\- ]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scope();

    [GeneratedRegex(@"\bany\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    [GeneratedRegex(@"^.*\b(?:complicating|following)\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Circumstance();

    [GeneratedRegex(@"(?!)", RegexOptions.CultureInvariant)]
    private static partial Regex Never();
}
