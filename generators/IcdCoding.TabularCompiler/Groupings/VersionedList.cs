using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>What each version of a list says of each code, compressed to rows with the first and the last version that say it.</summary>
internal sealed class VersionedList
{
    private readonly string _list;
    private readonly string[] _versions;
    private readonly SortedDictionary<string, string?[]> _values = new(StringComparer.Ordinal);

    public VersionedList(string list)
    {
        _list = list;
        _versions = [.. GroupingVersions.Of(list).Select(version => version.Name)];
    }

    /// <summary>Undotted codes that a version lists.</summary>
    public IEnumerable<string> CodesOf(string version) => _values.Where(pair => pair.Value[IndexOf(version)] is not null).Select(pair => pair.Key);

    /// <summary>States what a version says of a code.</summary>
    /// <param name="version">The version.</param>
    /// <param name="code">Without dot.</param>
    /// <param name="cells">The cells of the row behind code, first and last.</param>
    /// <exception cref="InvalidDataException">The version has said something else of the code.</exception>
    public void Add(string version, string code, params string[] cells)
    {
        string value = string.Join('\t', cells);
        if (!_values.TryGetValue(code, out string?[]? values))
        {
            _values.Add(code, values = new string?[_versions.Length]);
        }

        ref string? stated = ref values[IndexOf(version)];
        stated = stated is null || stated == value ? value : throw new InvalidDataException($"{_list} {version}: {code} is both \"{stated}\" and \"{value}\".");
    }

    /// <summary>The table, in code order.</summary>
    /// <param name="comments">What the table is.</param>
    /// <param name="columns">The columns behind <c>code</c>, <c>first</c> and <c>last</c>.</param>
    public GeneratedFile Compile(string[] comments, params string[] columns)
    {
        TableText table = new(comments, ["code", "first", "last", .. columns]);
        foreach ((string code, string?[] values) in _values)
        {
            for (int first = 0; first < values.Length; first++)
            {
                if (values[first] is not { } value)
                {
                    continue;
                }

                int last = first;
                while (last + 1 < values.Length && values[last + 1] == value)
                {
                    last++;
                }

                table.Row([CodeText.Dotted(code), _versions[first], last == values.Length - 1 ? "" : _versions[last], .. value.Split('\t')]);
                first = last;
            }
        }

        return new GeneratedFile(GroupingTables.Folder + _list + ".tsv", table.ToString());
    }

    private int IndexOf(string version) =>
        Array.IndexOf(_versions, version) is int index and >= 0 ? index : throw new InvalidDataException($"{_list}: \"{version}\" is no version of it.");
}
