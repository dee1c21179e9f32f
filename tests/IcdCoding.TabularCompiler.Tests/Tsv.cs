namespace IcdCoding.TabularCompiler.Tests;

/// <summary>One row of a table, its cells by column name.</summary>
internal sealed record TsvRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells.TryGetValue(column, out string? cell) ? cell : "";

    public override string ToString() => $"{File}:{Line}";
}

/// <summary>Reads a table of <c>tabular-data</c>.</summary>
internal static class Tsv
{
    public static IReadOnlyList<TsvRow> Read(string relativePath)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.TabularData, relativePath));
        int header = Array.FindIndex(lines, line => !line.StartsWith('#'));
        string[] columns = lines[header].Split('\t');
        List<TsvRow> rows = new List<TsvRow>();
        for (int i = header + 1; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split('\t');
            Assert.True(cells.Length == columns.Length, $"{relativePath}:{i + 1} has {cells.Length} cells, expected {columns.Length}.");
            rows.Add(new TsvRow(relativePath, i + 1, columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
        }

        return rows;
    }
}
