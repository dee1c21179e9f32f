using System.Text;

namespace IcdCoding.Text;

/// <summary>Reads tab-separated tables with a header; lines that are empty or begin with <c>#</c> are passed over.</summary>
internal static class TableText
{
    /// <exception cref="TableFormatException">The header or the number of cells is wrong.</exception>
    internal static IEnumerable<TableRow> Read(string text, string table, params string[] columns)
    {
        bool headerRead = false;
        string[] lines = text.Split('\n');
        for (int line = 1; line <= lines.Length; line++)
        {
            string content = lines[line - 1].TrimEnd('\r');
            if (line == 1 && content.Length > 0 && content[0] == '\uFEFF')
            {
                content = content.Substring(1);
            }

            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            string[] cells = content.Split('\t');
            if (cells.Length != columns.Length || (!headerRead && !cells.SequenceEqual(columns)))
            {
                throw new TableFormatException(
                    table, line, 1, content.Length, $": expected {columns.Length} cells between tabs ({string.Join(", ", columns)}) but found {Quoted.Of(content)}.");
            }

            if (headerRead)
            {
                yield return new TableRow(table, columns, line, cells);
            }

            headerRead = true;
        }

        if (!headerRead)
        {
            throw new TableFormatException(table, lines.Length, 1, 0, $": expected the header {string.Join(", ", columns)}.");
        }
    }

    /// <summary>A table that this assembly carries.</summary>
    internal static string Embedded(string name)
    {
        using Stream stream = typeof(TableText).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
