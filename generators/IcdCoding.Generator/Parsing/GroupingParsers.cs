using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>The tables of <c>groupings</c> to rows.</summary>
internal static class GroupingParsers
{
    internal const string Versions = "versions";

    /// <summary>Mappings between code systems, which have several rows a code and no versions.</summary>
    internal static readonly string[] Mappings = ["gem-from-icd-9", "gem-to-icd-9"];

    /// <summary>Lists by version, each with its columns behind <c>code</c>, <c>first</c> and <c>last</c>. The runtime numbers them in this order.</summary>
    private static readonly (string Name, string[] Columns)[] Tables =
    [
        ("cc-mcc", ["severity", "when"]), ("mdc", ["mdc"]), ("ccsr", ["categories"]), ("ccsr-defaults", ["inpatient", "outpatient"]),
        ("chronic", ["indicator"]), ("elixhauser", ["measures"]), ("who", ["use"]),
        ("hcc-v22", ["categories"]), ("hcc-v24", ["categories"]), ("hcc-v28", ["categories"]), ("hcc-esrd-v21", ["categories"]),
        ("hcc-esrd-v24", ["categories"]), ("rxhcc-v05", ["categories"]), ("rxhcc-v08", ["categories"]),
    ];

    /// <summary>The names of the lists, in the order of the runtime's numbers.</summary>
    internal static IReadOnlyList<string> Lists { get; } = [.. Tables.Select(table => table.Name)];

    internal static ParsedTable<GroupingRow> Rows(string path, string content)
    {
        string[] columns = Tables.First(table => table.Name == Path.GetFileNameWithoutExtension(path)).Columns;
        TableReader reader = new(path, content, ["code", "first", "last", .. columns]);
        List<GroupingRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryCode(0, out ulong code))
            {
                rows.Add(new GroupingRow(reader.Line, code, reader.Lifetime(1), columns.Length == 1 ? reader.Shared(3) : $"{reader.Shared(3)}\t{reader.Shared(4)}"));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<GroupingVersionRow> VersionRows(string path, string content)
    {
        TableReader reader = new(path, content, "list", "version", "from", "through", "codes_through", "source", "licence", "note");
        List<GroupingVersionRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryDate(2, out _) & reader.TryDate(3, out _))
            {
                rows.Add(new GroupingVersionRow(reader.Text(0), reader.Text(1)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<MappingRow> MappingRows(string path, string content)
    {
        bool isFromIcd9 = Path.GetFileNameWithoutExtension(path) == Mappings[0];
        TableReader reader = isFromIcd9 ? new(path, content, "icd9", "code", "flags") : new(path, content, "code", "icd9", "flags");
        List<MappingRow> rows = [];
        while (reader.Read())
        {
            string flags = reader.Text(2);
            if (flags.Length != 5 || flags.Any(digit => digit is < '0' or > '9'))
            {
                reader.Add(TableProblems.Value, 2, "five digits");
            }
            else if (isFromIcd9 ? TryIcd9(reader, 0, out ulong key) & (reader.Text(1).Length == 0 || reader.TryCode(1, out _)) : reader.TryCode(0, out key))
            {
                rows.Add(new MappingRow(key, reader.Shared(1), flags));
            }
        }

        return reader.Finish(rows);
    }

    /// <summary>A code of ICD-9-CM, packed like those of ICD-10-CM: its characters without the dot.</summary>
    private static bool TryIcd9(TableReader reader, int column, out ulong packed)
    {
        string text = reader.Text(column).Replace(".", "");
        packed = 0;
        for (int place = 0; place < text.Length && place < PackedCode.MaxLength; place++)
        {
            packed |= (ulong)(text[place] - ' ') << (56 - (8 * place));
        }

        bool fits = text.Length is >= 3 and <= 5 && text.Skip(1).All(character => character is >= '0' and <= '9') && text[0] is (>= '0' and <= '9') or 'V' or 'E';
        if (!fits)
        {
            reader.Add(TableProblems.Value, column, "a code of ICD-9-CM such as 250.00");
        }

        return fits;
    }
}
