namespace IcdCoding;

/// <summary>A table of the user's own (profile, coverage policy) that cannot be read, with the place of the cell that does not fit.</summary>
public sealed class TableFormatException : FormatException
{
    internal TableFormatException(string table, int line, int column, int length, string problem)
        : base($"{table}, line {line}{problem}")
    {
        Line = line;
        Column = column;
        Length = length;
        Problem = problem.TrimStart(',', ':', ' ');
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The first character of the cell, or of the line, from 1.</summary>
    public int Column { get; }

    /// <summary>The number of characters that do not fit; 0 where something is missing.</summary>
    public int Length { get; }

    /// <summary>What was expected and what was found, without table and line.</summary>
    public string Problem { get; }
}
