using IcdCoding.Search;

namespace IcdCoding.SearchCompiler;

/// <summary>Finds the lines that "see" leads to.</summary>
internal static class CrossReferences
{
    private const int Longest = 4;

    internal static void Resolve(List<IndexLine> lines)
    {
        Dictionary<(IndexTable, string), int> main = [];
        foreach (IndexLine line in lines.Where(line => line.Parent < 0))
        {
            main.TryAdd((line.Table, Key(line.Term)), line.Number);
        }

        foreach (IndexLine line in lines.Where(line => line.Parent < 0 && line.Term.Contains(',')))
        {
            main.TryAdd((line.Table, Key(line.Term.Split(',')[0])), line.Number);
        }

        foreach (IndexLine line in lines.Where(line => line.See.Length > 0))
        {
            line.SeeLine = Find(lines, main, line);
        }
    }

    /// <summary>The line with a code that a line leads to by its own code or a chain of cross references; -1 where none does.</summary>
    internal static int Target(IReadOnlyList<IndexLine> lines, int line)
    {
        for (int step = 0; step < Longest && line >= 0; step++)
        {
            if (lines[line].Code.Length > 0)
            {
                return line;
            }

            line = lines[line].SeeLine;
        }

        return -1;
    }

    private static int Find(List<IndexLine> lines, Dictionary<(IndexTable, string), int> main, IndexLine from)
    {
        string[] steps = from.See.Split(';')[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int length = Math.Min(steps.Length, 3); length > 0; length--)
        {
            string key = Key(string.Join(' ', steps[..length]));
            if (main.TryGetValue((from.Table, key), out int line) || main.TryGetValue((IndexTable.Alphabetic, key), out line))
            {
                int found = Below(lines, line, steps.AsSpan(length));
                if (found >= 0)
                {
                    return found;
                }
            }
        }

        return -1;
    }

    private static int Below(List<IndexLine> lines, int line, ReadOnlySpan<string> steps)
    {
        if (steps.Length == 0 || steps[0].StartsWith("by ", StringComparison.Ordinal))
        {
            return line;
        }

        for (int length = steps.Length; length > 0; length--)
        {
            string key = Key(string.Join(' ', steps[..length].ToArray()));
            foreach (int below in lines[line].Below)
            {
                if (Key(lines[below].Term) == key || (length == 1 && Key(lines[below].Term.Split(',')[0]) == key))
                {
                    int found = Below(lines, below, steps[length..]);
                    if (found >= 0)
                    {
                        return found;
                    }
                }
            }
        }

        return -1;
    }

    private static string Key(string term) => string.Join(' ', WordForms.Of(term));
}
