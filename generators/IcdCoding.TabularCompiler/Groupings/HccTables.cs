using System.Globalization;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>The mappings of the risk adjustment models (<c>hcc-v28.tsv</c> and others), and what belongs to a model: labels, hierarchies, age and sex edits.</summary>
internal static class HccTables
{
    private static readonly string[] ModelColumns = ["model_domain", "model_version", "model_fullname"];

    /// <summary>One table a model: the categories of a code by payment year.</summary>
    public static IEnumerable<GeneratedFile> CompileMappings(IReadOnlyList<(string Year, SourceFile File)> mappings, BillableCodes billable)
    {
        Dictionary<string, string> lists = HccModels.All.ToDictionary(model => model.Mapping, model => model.List);
        Dictionary<string, VersionedList> tables = HccModels.All.ToDictionary(model => model.List, model => new VersionedList(model.List));
        foreach ((string year, SourceFile file) in mappings)
        {
            foreach (IGrouping<(string Model, string Code), string[]> rows in SourceTable.Commas(file, "diagnosis_code", "cc", "model_name").GroupBy(row => (row[2], row[0])))
            {
                if (!lists.TryGetValue(rows.Key.Model, out string? list))
                {
                    throw new SourceException(file.Name, "a known model", $"\"{rows.Key.Model}\"");
                }

                int[] categories = [.. rows.Select(row => int.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture)).Order()];
                tables[list].Add(year, rows.Key.Code, string.Join(' ', categories));
            }
        }

        foreach ((string list, string mapping, _, _) in HccModels.All)
        {
            billable.CheckKnown(tables[list], list);
            yield return tables[list].Compile([$"{mapping}: the categories of a code, by payment year, before hierarchies and edits; a code that is not listed has none. In code order."], "categories");
        }
    }

    /// <summary><c>hcc-labels.tsv</c>, <c>hcc-hierarchies.tsv</c> and <c>hcc-edits.tsv</c>.</summary>
    public static IEnumerable<GeneratedFile> CompileModels(SourceFile labels, SourceFile hierarchies, SourceFile edits)
    {
        TableText labelTable = new(["Categories of the models with their labels, by model and number. source: the label macro of CMS."], "model", "category", "label", "source");
        TableText hierarchyTable = new(
            ["Which categories give way to which, by model and number: a category trumps those beside it, unless it is trumped itself. source: the hierarchy macro of CMS."],
            "model", "category", "trumps", "source");
        HashSet<(string List, int Category)> labelled = [];
        IReadOnlyList<string[]> labelRows = SourceTable.Commas(labels, ["cc", "label", .. ModelColumns]);
        IReadOnlyList<string[]> hierarchyRows = SourceTable.Commas(hierarchies, ["cc_parent", "cc_child", .. ModelColumns]);
        foreach ((string list, _, string domain, string version) in HccModels.All)
        {
            foreach ((int category, string[] row) in labelRows.Where(row => row[2] == domain && row[3] == version).Select(row => (Number(row[0].Replace("RX", "", StringComparison.Ordinal).Replace("HCC", "", StringComparison.Ordinal)), row)).OrderBy(pair => pair.Item1))
            {
                labelled.Add((list, category));
                labelTable.Row(list, Text(category), row[1].Trim(), row[4]);
            }

            foreach (IGrouping<int, string[]> rows in hierarchyRows.Where(row => row[2] == domain && row[3] == version).GroupBy(row => Number(row[0])).OrderBy(rows => rows.Key))
            {
                int[] trumped = [.. rows.Select(row => Number(row[1])).Distinct().Order()];
                if (trumped.Append(rows.Key).FirstOrDefault(category => !labelled.Contains((list, category))) is int unknown and not 0)
                {
                    throw new SourceException(hierarchies.Name, "labelled categories", $"{list} {Text(unknown)}");
                }

                hierarchyTable.Row(list, Text(rows.Key), string.Join(' ', trumped), rows.First()[4]);
            }
        }

        yield return new GeneratedFile(GroupingTables.Folder + "hcc-labels.tsv", labelTable.ToString());
        yield return new GeneratedFile(GroupingTables.Folder + "hcc-hierarchies.tsv", hierarchyTable.ToString());
        yield return CompileEdits(edits, labelled);
    }

    private static GeneratedFile CompileEdits(SourceFile edits, HashSet<(string List, int Category)> labelled)
    {
        TableText table = new(
            [
                "Age and sex edits, by model and code: what becomes of the categories of a code for a patient of the sex and at the ages named (completed years, both ends included).",
                "category: the only one that remains; empty, none remains.",
            ],
            "code", "model", "sex", "lowest_age", "highest_age", "category");
        string[] columns = ["icd10", "edit_type", "sex", "age_min", "age_max", "action", "cc_override", "model_name", "description"];
        foreach (string[] row in SourceTable.Commas(edits, columns).OrderBy(row => row[7], StringComparer.Ordinal).ThenBy(row => row[0], StringComparer.Ordinal))
        {
            string list = HccModels.All.FirstOrDefault(model => model.Mapping == row[7]).List ?? throw new SourceException(edits.Name, "a known model", $"\"{row[7]}\"");
            string sex = row[2] switch { "" => "", "1" => "male", "2" => "female", _ => "?" };
            bool isOverride = row[5] == "override";
            if (sex == "?" || (row[1] == "sex") != (sex.Length > 0) || isOverride != row[6].Length > 0 || row[5] is not ("override" or "invalid")
                || (isOverride && !labelled.Contains((list, Number(row[6])))))
            {
                throw new SourceException(edits.Name, "an edit by age or sex that overrides or invalidates", $"\"{string.Join(", ", row)}\"");
            }

            table.Row(CodeText.Dotted(row[0]), list, sex, row[3], row[4], row[6]);
        }

        return new GeneratedFile(GroupingTables.Folder + "hcc-edits.tsv", table.ToString());
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
