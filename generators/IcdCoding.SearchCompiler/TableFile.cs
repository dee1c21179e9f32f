namespace IcdCoding.SearchCompiler;

/// <summary>Reads a table of <c>tabular-data</c>.</summary>
internal static class TableFile
{
    /// <summary>The rows without comments and header.</summary>
    internal static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));
}
