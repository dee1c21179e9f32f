namespace IcdCoding.TabularCompiler.Notes;

/// <summary>What was understood of one note line.</summary>
/// <param name="Class">Class of the line.</param>
/// <param name="Heading">Index, in the same list of lines, of the heading that leads this line; null where none does.</param>
/// <param name="Detail">Condition of a heading or conditional line, or why a line is prose.</param>
/// <param name="Targets">Targets in the grammar of <c>tabular-data/README.md</c>; empty where no code is named.</param>
internal sealed record NoteReading(NoteClass Class, int? Heading, string Detail, string Targets)
{
    /// <summary>The codes of the owner for which the line speaks, in the same grammar; empty when for all of them.</summary>
    internal string Scope { get; init; } = "";

    /// <summary>How far the words of an Excludes1 line name what its targets hold.</summary>
    internal Excludes1Grade Grade { get; init; }
}
