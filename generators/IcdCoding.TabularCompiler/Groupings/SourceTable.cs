using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>Rows of an official file of lists, its columns checked.</summary>
internal static class SourceTable
{
    /// <summary>Tab-separated rows under a header line.</summary>
    /// <exception cref="SourceException">The header or a row has other columns.</exception>
    public static IReadOnlyList<string[]> Tabs(SourceFile file, params string[] columns) =>
        Checked(file, [.. Lines(file).Select(line => line.Split('\t'))], columns);

    /// <summary>Comma-separated rows under a header line.</summary>
    /// <exception cref="SourceException">The header or a row has other columns.</exception>
    public static IReadOnlyList<string[]> Commas(SourceFile file, params string[] columns) =>
        Checked(file, [.. CsvText.Rows(file.ReadText()).Select(row => row.Cells.ToArray())], columns);

    /// <summary>Cells between blanks, without a header line.</summary>
    /// <exception cref="SourceException">A row has another number of cells.</exception>
    public static IReadOnlyList<string[]> Blanks(SourceFile file, int cells)
    {
        string[][] rows = [.. Lines(file).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return rows.FirstOrDefault(row => row.Length != cells) is { } wrong
            ? throw new SourceException(file.Name, $"{cells} cells", $"\"{string.Join(' ', wrong)}\"")
            : rows;
    }

    private static string[] Lines(SourceFile file) => [.. file.ReadText().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];

    private static string[][] Checked(SourceFile file, string[][] rows, string[] columns)
    {
        if (rows.Length < 2 || !rows[0].SequenceEqual(columns))
        {
            throw new SourceException(file.Name, $"rows under the columns {string.Join(", ", columns)}", $"\"{string.Join(", ", rows.FirstOrDefault() ?? [])}\"");
        }

        return Array.FindIndex(rows, row => row.Length != columns.Length) is int wrong and >= 0
            ? throw new SourceException(file.Name, $"{columns.Length} cells", $"\"{string.Join(", ", rows[wrong])}\"")
            : rows[1..];
    }
}
