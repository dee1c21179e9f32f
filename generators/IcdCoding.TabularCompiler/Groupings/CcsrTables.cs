using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary><c>ccsr.tsv</c>, <c>ccsr-defaults.tsv</c> and <c>ccsr-categories.tsv</c>.</summary>
internal static class CcsrTables
{
    private const string WithDefaults = "v2023-1";
    private const string WithoutDefaults = "v2025-1";
    private const string NotAcceptable = "-";

    public static IEnumerable<GeneratedFile> Compile(SourceFile categories, SourceFile withDefaults, SourceFile withoutDefaults, BillableCodes billable)
    {
        TableText names = new(["Categories of the CCSR v2025-1, in the order of its list."], "category", "description", "body_system");
        IReadOnlyList<string[]> categoryRows = SourceTable.Tabs(categories, "category", "description", "body_system");
        HashSet<string> known = [.. categoryRows.Select(row => row[0])];
        foreach (string[] row in categoryRows)
        {
            names.Row(row);
        }

        VersionedList list = new(GroupingVersions.Ccsr);
        VersionedList defaults = new(GroupingVersions.CcsrDefaults);
        foreach (IGrouping<string, string[]> rows in SourceTable.Tabs(withDefaults, "code", "category", "inpatient_default", "outpatient_default").GroupBy(row => row[0]))
        {
            Add(list, WithDefaults, rows.Key, [.. rows.Select(row => row[1])], known, withDefaults);
            defaults.Add(WithDefaults, rows.Key, Default(rows, 2, withDefaults), Default(rows, 3, withDefaults));
        }

        foreach (IGrouping<string, string[]> rows in SourceTable.Tabs(withoutDefaults, "code", "category").GroupBy(row => row[0]))
        {
            Add(list, WithoutDefaults, rows.Key, [.. rows.Select(row => row[1])], known, withoutDefaults);
        }

        billable.CheckKnown(list, GroupingVersions.Ccsr);
        yield return list.Compile(["Clinical Classifications Software Refined (AHRQ HCUP): the categories of a code in the order of the list, by version. In code order."], "categories");
        yield return defaults.Compile(
            ["The one category of a code as principal diagnosis of an inpatient, and as first-listed diagnosis of an outpatient; `-`: the code is not acceptable there. In code order."],
            "inpatient", "outpatient");
        yield return new GeneratedFile(GroupingTables.Folder + "ccsr-categories.tsv", names.ToString());
    }

    private static void Add(VersionedList list, string version, string code, string[] categories, HashSet<string> known, SourceFile file)
    {
        if (categories.FirstOrDefault(category => !known.Contains(category)) is { } unknown)
        {
            throw new SourceException(file.Name, "a known category", $"\"{unknown}\"");
        }

        list.Add(version, code, string.Join(' ', categories));
    }

    /// <summary>The category marked Y; none where every one is marked N or X, X saying that the code is not acceptable.</summary>
    private static string Default(IGrouping<string, string[]> rows, int column, SourceFile file)
    {
        string[] marked = [.. rows.Where(row => row[column] == "Y").Select(row => row[1])];
        bool isRefused = rows.All(row => row[column] == "X");
        return marked.Length == 1 && rows.All(row => row[column] is "Y" or "N") ? marked[0]
            : isRefused ? NotAcceptable
            : throw new SourceException(file.Name, "one default category, or none that is acceptable", $"\"{rows.Key}\"");
    }
}
