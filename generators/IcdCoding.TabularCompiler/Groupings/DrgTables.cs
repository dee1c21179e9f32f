using System.Globalization;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary><c>cc-mcc.tsv</c> and <c>mdc.tsv</c>, by MS-DRG version.</summary>
internal static class DrgTables
{
    private const string NoComplication = "NCC";
    private const string Major = "MCC";
    private const string Alive = "alive";
    private const string NotTold = "?";

    /// <param name="lists">CC and MCC of V36 to V39; a code may have a second row with the note that it is one only for a patient discharged alive.</param>
    /// <param name="whole">Every code of V40 and later, with its first and last version.</param>
    /// <param name="billable">The codes of the editions.</param>
    public static IEnumerable<GeneratedFile> Compile(SourceFile lists, SourceFile whole, BillableCodes billable)
    {
        VersionedList severities = new(GroupingVersions.CcMcc);
        VersionedList categories = new(GroupingVersions.Mdc);
        AddLists(severities, lists, billable);
        AddWhole(severities, categories, whole, billable);
        yield return severities.Compile(
            [
                "Complications and comorbidities by MS-DRG version; a code that is billable in the edition of the version and not listed is neither CC nor MCC. In code order.",
                "when: `alive`, an MCC only for a patient discharged alive; `?`, the tables at hand do not say; empty, always.",
            ],
            "severity", "when");
        yield return categories.Compile(["The major diagnostic category (MDC) of a code as principal diagnosis, by MS-DRG version; 0 for codes that lead to none. In code order."], "mdc");
    }

    private static void AddLists(VersionedList severities, SourceFile lists, BillableCodes billable)
    {
        foreach (IGrouping<(string, string), string[]> rows in SourceTable.Tabs(lists, "version", "code", "severity", "note").GroupBy(row => (row[0], row[1])))
        {
            (string number, string code) = rows.Key;
            (string name, _, string edition, _, _) = GroupingVersions.Drg.FirstOrDefault(drg => drg.Name == "V" + number);
            string[] stated = [.. rows.Select(row => row[2]).Distinct()];
            if (name is null || stated.Length != 1 || stated[0] is not ("CC" or Major) || !billable.Of(edition).Contains(code) || rows.Any(row => row[3] is not ("" or "alive-only")))
            {
                throw new SourceException(lists.Name, "CC or MCC of a billable code of a known version", $"\"{string.Join(' ', rows.First())}\"");
            }

            severities.Add(name, code, stated[0], rows.Any(row => row[3].Length > 0) ? Alive : "");
        }
    }

    private static void AddWhole(VersionedList severities, VersionedList categories, SourceFile whole, BillableCodes billable)
    {
        (string Name, int Number, string Edition, DateOnly From, DateOnly Through)[] versions = [.. GroupingVersions.Drg.Where(drg => drg.Number >= GroupingVersions.FirstWholeDrg)];
        foreach (string[] row in SourceTable.Tabs(whole, "code", "first_version", "last_version", "mdc", "severity"))
        {
            int first = int.Parse(row[1], CultureInfo.InvariantCulture);
            int last = int.Parse(row[2], CultureInfo.InvariantCulture);
            foreach ((string name, int number, _, _, _) in versions.Where(drg => first <= drg.Number && drg.Number <= last))
            {
                categories.Add(name, row[0], row[3]);
                if (row[4] != NoComplication)
                {
                    severities.Add(name, row[0], row[4], row[4] == Major ? NotTold : "");
                }
            }
        }

        foreach ((string name, _, string edition, _, _) in versions)
        {
            if (!billable.Of(edition).SetEquals(categories.CodesOf(name)))
            {
                throw new SourceException(whole.Name, $"the billable codes of {edition} in {name}", "other codes");
            }
        }
    }
}
