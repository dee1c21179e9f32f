using IcdCoding.Search;

namespace IcdCoding.SearchCompiler;

/// <summary>Reads the tables of the index.</summary>
internal static class IndexLines
{
    private const int FirstCodeCell = 5;

    private static readonly (IndexTable Table, string File, (string Name, string Words)[] Columns)[] Tables =
    [
        (IndexTable.Alphabetic, "alphabetic", [("", "")]),
        (IndexTable.ExternalCauses, "external-causes", [("", "")]),
        (IndexTable.Neoplasms, "neoplasms",
        [
            ("malignant primary", "cancer carcinoma malignancy tumor"), ("malignant secondary", "metastasis metastatic cancer"), ("in situ", "carcinoma"),
            ("benign", "tumor"), ("uncertain behavior", "tumor"), ("unspecified behavior", "tumor mass"),
        ]),
        (IndexTable.Drugs, "drugs",
        [
            ("poisoning, accidental", "overdose unintentional toxic"), ("poisoning, intentional self-harm", "overdose suicide attempt"), ("poisoning, assault", ""),
            ("poisoning, undetermined", ""), ("adverse effect", "side reaction"), ("underdosing", ""),
        ]),
    ];

    internal static List<IndexLine> Read(string folder)
    {
        List<IndexLine> lines = [];
        foreach ((IndexTable table, string file, (string Name, string Words)[] columns) in Tables)
        {
            List<int> above = [];
            foreach (string[] cells in TableFile.Rows(System.IO.Path.Combine(folder, file + ".tsv")))
            {
                int level = cells[0][0] - '0';
                above.RemoveRange(level, above.Count - level);
                int parent = level == 0 ? -1 : above[^1];
                Dictionary<string, string> ended = cells[FirstCodeCell + columns.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
                bool isTable = columns.Length > 1;
                above.Add(Add(lines, table, parent, cells[1], cells[2], cells[3], isTable ? "" : cells[FirstCodeCell], ended, ""));
                for (int column = 0; isTable && column < columns.Length; column++)
                {
                    if (cells[FirstCodeCell + column] is { Length: > 0 } code)
                    {
                        Add(lines, table, above[^1], columns[column].Name, "", "", code, ended, columns[column].Words);
                    }
                }
            }
        }

        CrossReferences.Resolve(lines);
        return lines;
    }

    /// <summary>The terms from the main term down.</summary>
    internal static IEnumerable<IndexLine> Path(IReadOnlyList<IndexLine> lines, IndexLine line) =>
        line.Parent < 0 ? [line] : Path(lines, lines[line.Parent]).Append(line);

    private static int Add(List<IndexLine> lines, IndexTable table, int parent, string term, string modifiers, string see, string code, Dictionary<string, string> ended, string words)
    {
        string dotted = code.TrimEnd('-').TrimEnd('.');
        lines.Add(new IndexLine
        {
            Table = table, Number = lines.Count, Parent = parent, Term = term, Modifiers = modifiers, See = see, Code = dotted.Replace(".", "", StringComparison.Ordinal),
            IsOpen = code.EndsWith('-'), Successor = ended.GetValueOrDefault(dotted, "").Replace(".", "", StringComparison.Ordinal), ColumnWords = words,
        });
        if (parent >= 0)
        {
            lines[parent].Below.Add(lines.Count - 1);
        }

        return lines.Count - 1;
    }
}
