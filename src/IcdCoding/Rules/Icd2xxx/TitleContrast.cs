namespace IcdCoding.Rules.Icd2xxx;

/// <summary>The words in which two titles differ, each with the words around them that make them readable.</summary>
internal static class TitleContrast
{
    private const int MaxLeadingWords = 3;
    private static readonly string[] Openers = ["with ", "without ", "due ", "in "];
    private const int MaxTrailingWords = 4;

    /// <summary><c>stage 3 unspecified</c> and <c>stage 4 (severe)</c>; the whole titles where nothing is left of one.</summary>
    internal static (string First, string Second) Of(string title, string other)
    {
        int before = 0;
        while (before < title.Length && before < other.Length && title[before] == other[before])
        {
            before++;
        }

        while (before > 0 && (IsInWord(title, before) || IsInWord(other, before)))
        {
            before--;
        }

        int after = 0;
        while (after < title.Length - before && after < other.Length - before && title[title.Length - 1 - after] == other[other.Length - 1 - after])
        {
            after++;
        }

        while (after > 0 && (IsInWord(title, title.Length - after) || IsInWord(other, other.Length - after)))
        {
            after--;
        }

        before = StartsClause(title, before) || StartsClause(other, before) ? before : ClauseStart(title, before);
        after = ClauseEnd(title, after);
        string first = Between(title, before, after), second = Between(other, before, after);
        return first.Length == 0 || second.Length == 0 ? (title, other) : (first, second);
    }

    private static string Between(string title, int before, int after) => title.Substring(before, Math.Max(0, title.Length - after - before)).Trim(' ', ',');

    private static bool IsInWord(string title, int at) =>
        at > 0 && at < title.Length && (char.IsLetterOrDigit(title[at - 1]) || title[at - 1] is '-' or '.') && (char.IsLetterOrDigit(title[at]) || title[at] is '-' or '.');

    /// <summary>The beginning of the clause that holds the difference, where few words stand before it.</summary>
    private static int ClauseStart(string title, int before)
    {
        int comma = before == 0 ? -1 : title.LastIndexOf(", ", before - 1, StringComparison.Ordinal);
        int start = comma < 0 ? 0 : comma + 2;
        return start >= before || Words(title, start, before) <= MaxLeadingWords ? Math.Min(start, before) : before;
    }

    private static bool StartsClause(string title, int at)
    {
        string rest = title.Substring(at).TrimStart();
        return rest.StartsWith(",", StringComparison.Ordinal) || Openers.Any(word => rest.StartsWith(word, StringComparison.Ordinal));
    }

    private static int ClauseEnd(string title, int after)
    {
        int from = title.Length - after;
        int comma = title.IndexOf(',', from);
        int end = comma < 0 ? title.Length : comma;
        return Words(title, from, end) <= MaxTrailingWords ? title.Length - end : after;
    }

    private static int Words(string title, int from, int to)
    {
        int words = 0;
        for (int i = from; i < to; i++)
        {
            words += title[i] != ' ' && (i == from || title[i - 1] == ' ') ? 1 : 0;
        }

        return words;
    }
}
