using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary><c>who.tsv</c>: codes of the WHO's ICD-10 that ICD-10-CM has as well; those that it lacks are in <c>other-systems/who-only.tsv</c>.</summary>
internal static class WhoTable
{
    public static GeneratedFile Compile(SourceFile codes, Catalog catalog)
    {
        VersionedList list = new(GroupingVersions.Who);
        foreach (string line in codes.ReadText().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            string code = CodeText.Undotted(line);
            if (catalog.Holds(code))
            {
                list.Add("2019", code, "shared");
            }
        }

        return list.Compile(["Codes of the WHO's ICD-10 (2019) that stand in an edition of ICD-10-CM as well. Codes only: the titles are not in the public domain. In code order."], "use");
    }
}
