using System.Text;

namespace IcdCoding.TabularCompiler.Sources;

/// <summary>Reads comma-separated text with quoted cells, which may hold commas and line breaks.</summary>
internal static class CsvText
{
    /// <summary>Rows of cells with the line on which each row begins, counted from one.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows(string text)
    {
        List<string> cells = new List<string>();
        StringBuilder cell = new StringBuilder();
        bool isQuoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '\n')
            {
                line++;
            }

            if (isQuoted)
            {
                if (character != '"')
                {
                    cell.Append(character);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (character == '"')
            {
                isQuoted = true;
            }
            else if (character == ',')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (character == '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                yield return (start, cells.ToArray());
                cells.Clear();
                start = line;
            }
            else if (character != '\r')
            {
                cell.Append(character);
            }
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            cells.Add(cell.ToString());
            yield return (start, cells.ToArray());
        }
    }
}
