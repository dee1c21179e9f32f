namespace IcdCoding.TabularCompiler.Tables;

/// <summary>The text of a note line as the tables keep it.</summary>
internal static class NoteText
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
}
