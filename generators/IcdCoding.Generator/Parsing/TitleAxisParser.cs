using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>The table <c>edits/title-axes.tsv</c> to its rows.</summary>
internal static class TitleAxisParser
{
    internal static ParsedTable<TitleAxisRow> Rows(string path, string content)
    {
        TableReader reader = new(path, content, "axis", "group", "rank", "value", "code", "first", "last");
        List<TitleAxisRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryWord(0, out TitleAxis axis) & reader.TryNumber(2, out int rank) & reader.TryCode(4, out ulong code))
            {
                rows.Add(new TitleAxisRow(reader.Line, axis, reader.Shared(1), rank, code, reader.Lifetime(5)));
            }
        }

        return reader.Finish(rows);
    }
}
