using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary><c>chronic.tsv</c> and <c>elixhauser.tsv</c>.</summary>
internal static class ComorbidityTables
{
    public static GeneratedFile CompileChronic(SourceFile file, BillableCodes billable)
    {
        VersionedList list = new(GroupingVersions.Chronic);
        foreach (string[] row in SourceTable.Tabs(file, "code", "chronic"))
        {
            list.Add("v2026-1", row[0], row[1] switch
            {
                "1" => "chronic",
                "0" => "not-chronic",
                "9" => "no-determination",
                _ => throw new SourceException(file.Name, "0, 1 or 9", $"\"{row[1]}\""),
            });
        }

        billable.CheckKnown(list, GroupingVersions.Chronic);
        return list.Compile(["Chronic Condition Indicator Refined (AHRQ HCUP), by version. In code order."], "indicator");
    }

    public static GeneratedFile CompileElixhauser(SourceFile file, BillableCodes billable)
    {
        VersionedList list = new(GroupingVersions.Elixhauser);
        foreach (string[] row in SourceTable.Tabs(file, "code", "measures"))
        {
            list.Add("v2025-1", row[0], row[1]);
        }

        billable.CheckKnown(list, GroupingVersions.Elixhauser);
        return list.Compile(["Elixhauser comorbidity measures (AHRQ HCUP, refined) of a code, by version; a code that is not listed has none. In code order."], "measures");
    }
}
