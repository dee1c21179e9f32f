using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>Reads the Medicare Code Editor lists of one edition: a table by edit type (FY2016 to FY2020) or a JSON extract (FY2026).</summary>
internal static class MceSource
{
    /// <summary>The lists of the edition by name, or null when no file is at hand.</summary>
    /// <exception cref="InvalidDataException">The file is not in one of the two forms, names a code that is not billable, or names one twice.</exception>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>>? Read(string sourceRoot, BillableTitles edition)
    {
        string table = Path.Combine(sourceRoot, "mce", edition.Edition + ".tsv.gz");
        string json = Path.Combine(sourceRoot, "mce", edition.Edition + ".json");
        return File.Exists(table) ? ReadTable(table, edition) : File.Exists(json) ? ReadJson(json, edition) : null;
    }

    /// <summary>The age ranges, in years, that the JSON extract states: group, lowest and highest age.</summary>
    public static IReadOnlyList<(string Group, int Lowest, int Highest)> ReadAges(string sourceRoot, string edition)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(sourceRoot, "mce", edition + ".json")));
        return [.. document.RootElement.GetProperty("age_categories").EnumerateObject().Select(group =>
            (group.Name, group.Value.GetProperty("min_age").GetInt32(), group.Value.GetProperty("max_age").GetInt32()))];
    }

    private static Dictionary<string, IReadOnlySet<string>> ReadTable(string path, BillableTitles edition)
    {
        const int EditType = 4, CodeType = 5, Code = 6, Columns = 8;
        Dictionary<string, string> names = MceList.All.Where(list => list.TableName.Length > 0)
            .ToDictionary(list => list.TableName, list => list.Name, StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> lists = names.Values.ToDictionary(name => name, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.Latin1);
        string header = reader.ReadLine() ?? "";
        if (header.Split('\t') is not [.., "MCE_Edit_Type", "ICD_Code_Type", "ICD_Code", "ICD_Desc"])
        {
            throw new InvalidDataException($"{path}: expected the columns … MCE_Edit_Type, ICD_Code_Type, ICD_Code, ICD_Desc; found \"{header}\".");
        }

        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length != Columns)
            {
                throw new InvalidDataException($"{path}: expected {Columns} cells, found \"{line}\".");
            }

            // P marks procedure codes.
            if (cells[CodeType] != "D")
            {
                continue;
            }

            if (!names.TryGetValue(cells[EditType], out string? name))
            {
                throw new InvalidDataException($"{path}: the edit type \"{cells[EditType]}\" is not known.");
            }

            Add(path, edition, lists[name], cells[Code]);
        }

        return lists.ToDictionary(list => list.Key, list => (IReadOnlySet<string>)list.Value, StringComparer.Ordinal);
    }

    private static Dictionary<string, IReadOnlySet<string>> ReadJson(string path, BillableTitles edition)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        var lists = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (JsonProperty property in document.RootElement.GetProperty("codes").EnumerateObject())
        {
            MceList list = MceList.All.FirstOrDefault(candidate => candidate.JsonName == property.Name)
                ?? throw new InvalidDataException($"{path}: the list \"{property.Name}\" is not known.");
            var codes = new HashSet<string>(StringComparer.Ordinal);
            foreach (JsonElement entry in property.Value.EnumerateArray())
            {
                Add(path, edition, codes, entry.GetProperty("code").GetString() ?? "");
            }

            lists.Add(list.Name, codes);
        }

        return lists;
    }

    private static void Add(string path, BillableTitles edition, HashSet<string> codes, string code)
    {
        if (!edition.Contains(code))
        {
            throw new InvalidDataException($"{path}: \"{code}\" is not a billable code of {edition.Edition}.");
        }

        if (!codes.Add(code))
        {
            throw new InvalidDataException($"{path}: {code} is listed twice in one list.");
        }
    }
}
