using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary>The text of a note line as the tables keep it.</summary>
internal static partial class NoteText
{
    private const int LongestLine = 250, LongestNote = 160;
    private const char Cut = '…';

    /// <summary>
    /// The line itself, or its first whole words and <c>…</c> where it is longer than 250 characters, or than 160 for the kind
    /// <c>note</c>: the tables hold facts, not prose.
    /// </summary>
    public static string Kept(string kind, string line)
    {
        int longest = kind == NoteKinds.Note ? LongestNote : LongestLine;
        if (line.Length <= longest)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', longest - 1);
        return line[..(end > 0 ? end : longest - 1)].TrimEnd(' ', ',', ';', '-') + Cut;
    }

    /// <summary>Whether the line holds what looks like a code: a letter, a digit, a letter or digit, and maybe more after a dot.</summary>
    public static bool HoldsCodeShape(string line) => CodeShape().IsMatch(line);

    [GeneratedRegex(@"(?<![0-9A-Za-z.])[A-Z]([0-9][0-9A-Z]|[A-Z][0-9])(\.([0-9A-Z]{1,4})?|-|(?![0-9A-Za-z]))")]
    private static partial Regex CodeShape();
}
