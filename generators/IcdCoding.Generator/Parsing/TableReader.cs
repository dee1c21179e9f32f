using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>
/// Reads a tab-separated table row by row: checks the header and the number of cells, skips comments, and knows the line and
/// column of every cell, so that what is malformed can be named.
/// </summary>
internal sealed class TableReader
{
    private readonly string path;
    private readonly string content;
    private readonly string[] columns;
    private readonly int[] starts;
    private readonly List<TableProblem> problems = [];
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);
    private int next;
    private int lineStart;
    private int lineEnd;
    private bool headerRead;

    internal TableReader(string path, string content, params string[] columns)
    {
        this.path = path;
        this.content = content;
        this.columns = columns;
        starts = new int[columns.Length + 1];
    }

    /// <summary>The current line, from 0.</summary>
    internal int Line { get; private set; } = -1;

    /// <summary>Moves to the next row that has all its cells.</summary>
    internal bool Read()
    {
        while (NextLine())
        {
            if (lineStart == lineEnd || content[lineStart] == '#')
            {
                continue;
            }

            int cells = Split();
            if (!headerRead)
            {
                headerRead = true;
                if (!HeaderFits(cells))
                {
                    AddLineProblem($"the header {string.Join(", ", columns)}");
                    return false;
                }
            }
            else if (cells == columns.Length)
            {
                return true;
            }
            else
            {
                AddLineProblem($"{columns.Length} cells between tabs ({string.Join(", ", columns)}) but found {cells}");
            }
        }

        return false;
    }

    internal string Text(int column) => content.Substring(starts[column], Length(column));

    /// <summary>Where a cell stands in its line, from 0, and how long it is.</summary>
    internal (int Start, int Length) Place(int column) => (starts[column] - lineStart, Length(column));

    /// <summary>A text that many rows repeat, held once.</summary>
    internal string Shared(int column)
    {
        string text = Text(column);
        if (!shared.TryGetValue(text, out string? known))
        {
            shared.Add(text, text);
            known = text;
        }

        return known;
    }

    internal Lifetime Lifetime(int first) => new(Shared(first), Shared(first + 1));

    internal bool TryCode(int column, out ulong code) => TryCode(column, 0, Length(column), out code);

    internal bool TryNumber(int column, out int number)
    {
        number = 0;
        int length = Length(column);
        bool fits = length is > 0 and < 9;
        for (int index = 0; fits && index < length; index++)
        {
            int digit = content[starts[column] + index] - '0';
            fits = digit is >= 0 and <= 9;
            number = (number * 10) + digit;
        }

        if (!fits)
        {
            Add(TableProblems.Value, column, "a whole number");
        }

        return fits;
    }

    /// <summary>A date as the number yyyymmdd; 0 for an empty cell.</summary>
    internal bool TryDate(int column, out int date)
    {
        string text = Text(column);
        date = 0;
        if (text.Length == 0)
        {
            return true;
        }

        if (text.Length == 10 && text[4] == '-' && text[7] == '-' && int.TryParse(text.Remove(7, 1).Remove(4, 1), out date))
        {
            return true;
        }

        Add(TableProblems.Value, column, "a date such as 2026-10-01");
        return false;
    }

    /// <summary>The place of a cell's text in a list of allowed words.</summary>
    internal bool TryWord(int column, string[] words, out int index)
    {
        index = Array.IndexOf(words, Text(column));
        if (index < 0)
        {
            Add(TableProblems.Value, column, "one of " + string.Join(", ", words));
        }

        return index >= 0;
    }

    /// <summary>A value of an enumeration, as data writes it.</summary>
    internal bool TryWord<T>(int column, out T value)
        where T : struct, Enum
    {
        bool fits = EnumName.TryParse(Text(column), out value);
        if (!fits)
        {
            Add(TableProblems.Value, column, "one of " + string.Join(", ", ((T[])Enum.GetValues(typeof(T))).Select(EnumName.Of)));
        }

        return fits;
    }

    /// <summary>A range of codes, <c>A00-B99</c>, or one code alone.</summary>
    internal bool TryRange(int column, out ulong first, out ulong last)
    {
        int dash = content.IndexOf('-', starts[column], Length(column)) - starts[column];
        if (dash < 0)
        {
            bool fits = TryCode(column, out first);
            last = first;
            return fits;
        }

        last = 0;
        return TryCode(column, 0, dash, out first) && TryCode(column, dash + 1, Length(column) - dash - 1, out last);
    }

    internal void Add(string id, int column, string expected) =>
        problems.Add(new TableProblem(id, path, Line, starts[column] - lineStart, Length(column), Text(column), expected));

    internal ParsedTable<TRow> Finish<TRow>(List<TRow> rows)
        where TRow : IEquatable<TRow> => new(path, new([.. rows]), new([.. problems]));

    private bool TryCode(int column, int offset, int length, out ulong code)
    {
        if (CodeText.TryPack(content, starts[column] + offset, length, out code, out int wrongAt))
        {
            return true;
        }

        int start = starts[column] + offset;
        problems.Add(new TableProblem(
            TableProblems.Code, path, Line, start + wrongAt - lineStart, Math.Max(1, length - wrongAt), content.Substring(start, length), "a code such as M62.81"));
        return false;
    }

    private int Length(int column) => starts[column + 1] - 1 - starts[column];

    private bool NextLine()
    {
        if (next >= content.Length)
        {
            return false;
        }

        Line++;
        lineStart = next;
        int end = content.IndexOf('\n', next);
        lineEnd = end < 0 ? content.Length : end;
        next = lineEnd + 1;
        if (lineEnd > lineStart && content[lineEnd - 1] == '\r')
        {
            lineEnd--;
        }

        return true;
    }

    private int Split()
    {
        int cells = 0;
        int start = lineStart;
        while (true)
        {
            int tab = content.IndexOf('\t', start, lineEnd - start);
            int end = tab < 0 ? lineEnd : tab;
            if (cells < columns.Length)
            {
                starts[cells] = start;
                starts[cells + 1] = end + 1;
            }

            cells++;
            if (tab < 0)
            {
                return cells;
            }

            start = tab + 1;
        }
    }

    private bool HeaderFits(int cells)
    {
        if (cells != columns.Length)
        {
            return false;
        }

        for (int column = 0; column < cells; column++)
        {
            if (Text(column) != columns[column])
            {
                return false;
            }
        }

        return true;
    }

    private void AddLineProblem(string expected) =>
        problems.Add(new TableProblem(
            TableProblems.Columns, path, Line, 0, lineEnd - lineStart, content.Substring(lineStart, Math.Min(lineEnd - lineStart, 60)), expected));
}
