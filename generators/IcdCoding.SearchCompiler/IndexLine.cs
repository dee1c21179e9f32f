using IcdCoding.Search;

namespace IcdCoding.SearchCompiler;

/// <summary>A line of an index; the cells of a table are lines of their own below the term.</summary>
internal sealed class IndexLine
{
    internal required IndexTable Table { get; init; }

    internal required int Number { get; init; }

    /// <summary>The number of the line above, or -1.</summary>
    internal required int Parent { get; init; }

    internal required string Term { get; init; }

    internal required string Modifiers { get; init; }

    /// <summary>Where to look instead.</summary>
    internal required string See { get; init; }

    /// <summary>The code without dot and dash; empty where the line has none.</summary>
    internal required string Code { get; init; }

    /// <summary>Whether a dash says that the code needs more characters.</summary>
    internal required bool IsOpen { get; init; }

    /// <summary>The one code in place of one that ended; <c>?</c> where several took its place; else empty.</summary>
    internal required string Successor { get; init; }

    /// <summary>Words that stand for the column of a table and are not printed there.</summary>
    internal string ColumnWords { get; init; } = "";

    internal List<int> Below { get; } = [];

    /// <summary>The line that a cross reference leads to, or -1.</summary>
    internal int SeeLine { get; set; } = -1;
}
