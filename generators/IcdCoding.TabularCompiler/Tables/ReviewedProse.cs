namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>reviewed-prose.tsv</c>: lines that hold what looks like a code and yet name none. Written by hand.</summary>
internal sealed class ReviewedProse
{
    public const string Path = "icd10cm/reviewed-prose.tsv";
    private const string Header = "owner\tkind\ttext\treason";

    private readonly HashSet<(string Owner, string Kind, string Text)> _rows = [];
    private readonly HashSet<(string Owner, string Kind, string Text)> _used = [];

    /// <summary>Listed lines that no edition prints.</summary>
    public IEnumerable<(string Owner, string Kind, string Text)> Unused => _rows.Where(row => !_used.Contains(row)).Order();

    /// <summary>Reads the list; without a file it is empty.</summary>
    /// <param name="tabularData">The folder <c>tabular-data</c>.</param>
    /// <exception cref="CompileException">A row lacks a cell.</exception>
    public static ReviewedProse Read(string tabularData)
    {
        var prose = new ReviewedProse();
        string path = System.IO.Path.Combine(tabularData, Path);
        string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i].StartsWith('#') || lines[i] == Header)
            {
                continue;
            }

            if (lines[i].Split('\t') is not [{ Length: > 0 } owner, { Length: > 0 } kind, { Length: > 0 } text, { Length: > 0 }])
            {
                throw new CompileException($"{Path}, line {i + 1}: expected owner, kind, text and reason; found \"{lines[i]}\".");
            }

            prose._rows.Add((owner, kind, text));
        }

        return prose;
    }

    /// <summary>Whether the line is listed, in full or as the tables keep it.</summary>
    public bool Holds(string owner, string kind, string line)
    {
        foreach (string text in (string[])[line, NoteText.Kept(kind, line)])
        {
            if (_rows.Contains((owner, kind, text)))
            {
                _used.Add((owner, kind, text));
                return true;
            }
        }

        return false;
    }
}
