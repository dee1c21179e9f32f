using System.Globalization;

namespace IcdCoding.Text;

/// <summary>A row of a table as text, with its place.</summary>
internal sealed class TableRow(string table, string[] columns, int line, string[] cells)
{
    /// <summary>The line, from 1.</summary>
    internal int Line => line;

    internal string this[int column] => cells[column];

    /// <summary>A date, or null for an empty cell.</summary>
    /// <exception cref="TableFormatException">The cell holds something else.</exception>
    internal DateOnly? Date(int column) =>
        cells[column].Length == 0 ? null
        : DateTime.TryParseExact(cells[column], ServiceDate.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? ServiceDate.FromNumber((date.Year * 10000) + (date.Month * 100) + date.Day)
        : throw Wrong(column, "a date such as 2026-10-01");

    /// <summary>Two dates, of which neither needs to be given, the first not after the second.</summary>
    /// <exception cref="TableFormatException">The cells hold something else.</exception>
    internal ServicePeriod Period(int from)
    {
        DateOnly? first = Date(from), last = Date(from + 1);
        return last < first ? throw Wrong(from + 1, $"a date not before {cells[from]}") : new ServicePeriod(first, last);
    }

    /// <summary>Says of a cell what was expected in its place.</summary>
    internal TableFormatException Wrong(int column, string expected)
    {
        int start = 1;
        for (int i = 0; i < column; i++)
        {
            start += cells[i].Length + 1;
        }

        return new(table, line, start, cells[column].Length, $", {columns[column]}: expected {expected} but found {Quoted.Of(cells[column])}.");
    }
}
