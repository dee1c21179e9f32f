using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.OtherSystems;

/// <summary><c>who-only.tsv</c>: codes of the WHO's ICD-10 that no edition of ICD-10-CM holds, neither as a header nor as a billable code.</summary>
internal static class WhoOnlyTable
{
    public static GeneratedFile Compile(Catalog catalog, SourceFile codes)
    {
        TableText table = new TableText(
            ["Codes of the WHO's ICD-10 (2019) that stand in no edition of ICD-10-CM. Codes only: the titles are not in the public domain. In code order."],
            "code");
        string[] known = [.. codes.ReadText().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
        foreach (string code in known.Select(CodeText.Undotted).Where(code => !catalog.Holds(code)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            table.Row(CodeText.Dotted(code));
        }

        return new GeneratedFile("other-systems/who-only.tsv", table.ToString());
    }
}
