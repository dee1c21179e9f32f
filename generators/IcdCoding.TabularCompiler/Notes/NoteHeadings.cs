using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>Which lines of a list are led by an earlier line that ends with a colon. The official XML writes them flat.</summary>
internal static partial class NoteHeadings
{
    /// <summary>For each line the index of the line that leads it, or null.</summary>
    internal static int?[] Of(string kind, IReadOnlyList<string> lines)
    {
        int?[] headings = new int?[lines.Count];
        int? current = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsHeading(lines[i]))
            {
                current = i;
            }
            else if (current is int heading)
            {
                if (EndsList(kind, lines, heading, i))
                {
                    current = null;
                }
                else
                {
                    headings[i] = heading;
                }
            }
        }

        return headings;
    }

    internal static bool IsHeading(string line) => line.EndsWith(':');

    private static bool EndsList(string kind, IReadOnlyList<string> lines, int heading, int i)
    {
        if (kind is not ("excludes1" or "excludes2"))
        {
            return Restart().IsMatch(lines[i]);
        }

        // Excludes are in the order of the alphabet; a line that falls back behind the one before it has left the led list
        // when it continues the order of the heading.
        bool continuesHeading = Compare(lines[i], lines[heading]) >= 0;
        return continuesHeading && (FirstWord(lines[i]) == FirstWord(lines[heading]) || i > heading + 1 && Compare(lines[i], lines[i - 1]) < 0);
    }

    private static int Compare(string a, string b) => string.Compare(FirstWord(a), FirstWord(b), StringComparison.Ordinal);

    private static string FirstWord(string line) => Word().Match(line).Value.ToLowerInvariant();

    [GeneratedRegex(@"^(?:codes?\b|use additional|for codes\b|,? ?if applicable\b|external cause code|\(T51)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Restart();

    [GeneratedRegex(@"[A-Za-z']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
