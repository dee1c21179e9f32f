using System.Globalization;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Index;

/// <summary>Reads the Alphabetic Index as comma-separated text: row, letter, level, term, see, see also, nonessential modifiers, code.</summary>
internal static class IndexCsv
{
    private static readonly string[] Columns = ["RowID", "Letter", "Level", "Term", "See", "SeeAlso", "NonEssModif", "Code"];

    /// <exception cref="SourceException">The columns, a level or a row is not what the file should hold.</exception>
    public static IEnumerable<IndexEntry> Read(SourceFile file)
    {
        bool isHeader = true;
        foreach ((int line, IReadOnlyList<string> cells) in CsvText.Rows(file.ReadText()))
        {
            if (isHeader)
            {
                isHeader = false;
                if (!cells.SequenceEqual(Columns))
                {
                    throw new SourceException(file.Name, string.Join(',', Columns), $"\"{string.Join(',', cells)}\"");
                }

                continue;
            }

            if (cells.Count != Columns.Length || !int.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out int level))
            {
                throw new SourceException($"{file.Name}, line {line}", $"{Columns.Length} cells with a level", $"\"{string.Join(',', cells)}\"");
            }

            // "(gastro) enteritis" has lost its own word in this file: what is left of it is the modifier.
            string modifiers = WhiteSpace.Fold(cells[6]);
            string term = WhiteSpace.Fold(cells[3]);
            yield return new IndexEntry(
                $"{file.Name}, line {line}", level, term.Length > 0 ? term : modifiers, term.Length > 0 ? modifiers : "", WhiteSpace.Fold(cells[4]), WhiteSpace.Fold(cells[5]), [WhiteSpace.Fold(cells[7])]);
        }
    }
}
