using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>
/// The union of all editions' codes in tabular order. Equality is that of codes and lifetimes. When adding members: derive them
/// from these, or incremental caching breaks.
/// </summary>
internal sealed class CodeCatalog : IEquatable<CodeCatalog>
{
    private readonly Dictionary<ulong, int> _rows;

    private CodeCatalog(ulong[] codes, uint[] exists, uint[] billable, Dictionary<ulong, int> rows, List<TableProblem> problems, List<(string Path, int Line)> places)
    {
        Codes = new(codes);
        Exists = new(exists);
        Billable = new(billable);
        _rows = rows;
        Parents = new int[codes.Length];
        LastDescendants = new int[codes.Length];
        LinkSubtrees(problems, places);
        Problems = new([.. problems]);
    }

    internal EquatableArray<ulong> Codes { get; }

    internal EquatableArray<uint> Exists { get; }

    internal EquatableArray<uint> Billable { get; }

    internal EquatableArray<TableProblem> Problems { get; }

    /// <summary>The row of the nearest shorter code, or -1.</summary>
    internal int[] Parents { get; }

    internal int[] LastDescendants { get; }

    internal int Count => Codes.Count;

    internal static CodeCatalog From(IEnumerable<ParsedTable<CodeFact>> tables, EditionSet editions)
    {
        List<ulong> codes = [];
        List<uint> exists = [];
        List<uint> billable = [];
        List<(string, int)> places = [];
        List<TableProblem> problems = [];
        Dictionary<ulong, int> rows = [];
        foreach (ParsedTable<CodeFact> table in tables)
        {
            foreach (CodeFact fact in table.Rows)
            {
                if (!editions.TryRange(fact.Lifetime, table.Path, fact.Line, problems, out int first, out int last))
                {
                    continue;
                }

                if (!rows.TryGetValue(fact.Code, out int row))
                {
                    row = codes.Count;
                    rows.Add(fact.Code, row);
                    codes.Add(fact.Code);
                    exists.Add(0);
                    billable.Add(0);
                    places.Add((table.Path, fact.Line));
                }
                else if (row != codes.Count - 1)
                {
                    problems.Add(Misplaced(fact.Code, table.Path, fact.Line, "all rows of a code together"));
                }

                uint mask = EditionSet.Mask(first, last);
                if ((exists[row] & mask) != 0)
                {
                    problems.Add(Misplaced(fact.Code, table.Path, fact.Line, "lifetimes of a code that do not overlap"));
                }

                exists[row] |= mask;
                billable[row] |= fact.Billable ? mask : 0;
            }
        }

        return new CodeCatalog([.. codes], [.. exists], [.. billable], rows, problems, places);
    }

    internal int Find(ulong code) => _rows.TryGetValue(code, out int row) ? row : -1;

    internal bool IsEverBillable(int row) => Billable[row] != 0;

    public bool Equals(CodeCatalog? other) =>
        other is not null && Codes.Equals(other.Codes) && Exists.Equals(other.Exists) && Billable.Equals(other.Billable) && Problems.Equals(other.Problems);

    public override bool Equals(object? obj) => Equals(obj as CodeCatalog);

    public override int GetHashCode() => Codes.GetHashCode();

    private static TableProblem Misplaced(ulong code, string path, int line, string expected)
    {
        string text = CodeText.Dotted(code);
        return new TableProblem(TableProblems.Order, path, line, 0, text.Length, text, expected);
    }

    private void LinkSubtrees(List<TableProblem> problems, List<(string Path, int Line)> places)
    {
        Stack<int> line = new();
        for (int row = 0; row < Count; row++)
        {
            ulong code = Codes[row];
            while (line.Count > 0 && !IsPrefix(Codes[line.Peek()], code))
            {
                line.Pop();
            }

            Parents[row] = line.Count > 0 ? line.Peek() : -1;
            LastDescendants[row] = row;
            foreach (int ancestor in line)
            {
                LastDescendants[ancestor] = row;
            }

            if (NearestPrefix(code) != Parents[row])
            {
                problems.Add(Misplaced(code, places[row].Path, places[row].Line, "a code after its parent, inside its parent's subtree"));
            }

            line.Push(row);
        }
    }

    private int NearestPrefix(ulong code)
    {
        for (int length = PackedCode.Length(code) - 1; length >= 3; length--)
        {
            if (_rows.TryGetValue(PackedCode.Prefix(code, length), out int row))
            {
                return row;
            }
        }

        return -1;
    }

    private static bool IsPrefix(ulong prefix, ulong code) => PackedCode.Prefix(code, PackedCode.Length(prefix)) == prefix;
}
