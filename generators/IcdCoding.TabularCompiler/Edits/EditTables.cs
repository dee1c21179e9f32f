using IcdCoding.TabularCompiler.Titles;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The tables of <c>tabular-data/edits</c>: present-on-admission exemptions, Medicare Code Editor lists, what titles say of each other.</summary>
internal static class EditTables
{
    /// <summary>Compiles every table from the official lists.</summary>
    /// <param name="sourceRoot">The folder that holds <c>editions</c>, <c>poa</c> and <c>mce</c>.</param>
    /// <param name="editions">Names of all editions, oldest first.</param>
    /// <param name="exceptions">Titles that are not read, written by hand.</param>
    /// <returns>Paths relative to <c>tabular-data</c>, and contents.</returns>
    /// <exception cref="InvalidDataException">A source file is not in its expected form; the message names it.</exception>
    public static IEnumerable<(string RelativePath, string Content)> Compile(string sourceRoot, IReadOnlyList<string> editions, TitleExceptions exceptions)
    {
        BillableTitles[] titles = [.. editions.Select(edition => BillableTitles.Read(sourceRoot, edition))];
        return [.. PoaExemptTables.Compile(sourceRoot, titles), .. MceTables.Compile(sourceRoot, titles), .. TitleTables.Compile(titles, exceptions)];
    }
}
