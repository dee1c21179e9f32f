using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>
/// Reads a tab-separated table row by row: checks the header and the number of cells, skips comments, and knows the line and
/// column of every cell, so that what is malformed can be named.
/// </summary>
internal sealed class TableReader
{
    private readonly string _path;
    private readonly string _content;
    private readonly string[] _columns;
    private readonly int[] _starts;
    private readonly List<TableProblem> _problems = [];
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private int _next;
    private int _lineStart;
    private int _lineEnd;
    private bool _headerRead;

    internal TableReader(string path, string content, params string[] columns)
    {
        _path = path;
        _content = content;
        _columns = columns;
        _starts = new int[columns.Length + 1];
    }

    /// <summary>The current line, from 0.</summary>
    internal int Line { get; private set; } = -1;

    /// <summary>Moves to the next row that has all its cells.</summary>
    internal bool Read()
    {
        while (NextLine())
        {
            if (_lineStart == _lineEnd || _content[_lineStart] == '#')
            {
                continue;
            }

            int cells = Split();
            if (!_headerRead)
            {
                _headerRead = true;
                if (!HeaderFits(cells))
                {
                    AddLineProblem($"the header {string.Join(", ", _columns)}");
                    return false;
                }
            }
            else if (cells == _columns.Length)
            {
                return true;
            }
            else
            {
                AddLineProblem($"{_columns.Length} cells between tabs ({string.Join(", ", _columns)}) but found {cells}");
            }
        }

        return false;
    }

    internal string Text(int column) => _content.Substring(_starts[column], Length(column));

    /// <summary>Where a cell stands in its line, from 0, and how long it is.</summary>
    internal (int Start, int Length) Place(int column) => (_starts[column] - _lineStart, Length(column));

    /// <summary>A text that many rows repeat, held once.</summary>
    internal string Shared(int column)
    {
        string text = Text(column);
        if (!_shared.TryGetValue(text, out string? known))
        {
            _shared.Add(text, text);
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
            int digit = _content[_starts[column] + index] - '0';
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
        // As written and no other way: a table is read by people too.
        string text = Text(column);
        bool fits = Vocabulary.TryParse(text, out value) && Vocabulary.Of(value) == text;
        if (!fits)
        {
            Add(TableProblems.Value, column, "one of " + string.Join(", ", Vocabulary.Words<T>()));
        }

        return fits;
    }

    /// <summary>A range of codes, <c>A00-B99</c>, or one code alone.</summary>
    internal bool TryRange(int column, out ulong first, out ulong last)
    {
        int dash = _content.IndexOf('-', _starts[column], Length(column)) - _starts[column];
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
        _problems.Add(new TableProblem(id, _path, Line, _starts[column] - _lineStart, Length(column), Text(column), expected));

    internal ParsedTable<TRow> Finish<TRow>(List<TRow> rows)
        where TRow : IEquatable<TRow> => new(_path, new([.. rows]), new([.. _problems]));

    private bool TryCode(int column, int offset, int length, out ulong code)
    {
        if (CodeText.TryPack(_content, _starts[column] + offset, length, out code, out int wrongAt))
        {
            return true;
        }

        int start = _starts[column] + offset;
        _problems.Add(new TableProblem(
            TableProblems.Code, _path, Line, start + wrongAt - _lineStart, Math.Max(1, length - wrongAt), _content.Substring(start, length), "a code such as M62.81"));
        return false;
    }

    private int Length(int column) => _starts[column + 1] - 1 - _starts[column];

    private bool NextLine()
    {
        if (_next >= _content.Length)
        {
            return false;
        }

        Line++;
        _lineStart = _next;
        int end = _content.IndexOf('\n', _next);
        _lineEnd = end < 0 ? _content.Length : end;
        _next = _lineEnd + 1;
        if (_lineEnd > _lineStart && _content[_lineEnd - 1] == '\r')
        {
            _lineEnd--;
        }

        return true;
    }

    private int Split()
    {
        int cells = 0;
        int start = _lineStart;
        while (true)
        {
            int tab = _content.IndexOf('\t', start, _lineEnd - start);
            int end = tab < 0 ? _lineEnd : tab;
            if (cells < _columns.Length)
            {
                _starts[cells] = start;
                _starts[cells + 1] = end + 1;
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
        if (cells != _columns.Length)
        {
            return false;
        }

        for (int column = 0; column < cells; column++)
        {
            if (Text(column) != _columns[column])
            {
                return false;
            }
        }

        return true;
    }

    private void AddLineProblem(string expected) =>
        _problems.Add(new TableProblem(
            TableProblems.Columns, _path, Line, 0, _lineEnd - _lineStart, _content.Substring(_lineStart, Math.Min(_lineEnd - _lineStart, 60)), expected));
}
