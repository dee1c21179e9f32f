using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary><c>more-specific.tsv</c> to rows.</summary>
internal static class SpecificityParser
{
    internal static ParsedTable<SpecificityRow> Rows(string path, string content)
    {
        TableReader reader = new(path, content, "code", "targets", "many", "first", "last");
        List<SpecificityRow> rows = [];
        while (reader.Read())
        {
            int many = 0;
            if (reader.TryCode(0, out ulong code) & (reader.Text(2).Length == 0 || reader.TryNumber(2, out many)))
            {
                rows.Add(new SpecificityRow(reader.Line, code, reader.Text(1), many, reader.Lifetime(3)));
            }
        }

        return reader.Finish(rows);
    }
}
