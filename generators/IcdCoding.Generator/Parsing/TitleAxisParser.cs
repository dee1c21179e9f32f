using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>The table <c>edits/title-axes.tsv</c> to its rows.</summary>
internal static class TitleAxisParser
{
    /// <summary>The axes, in the order of the runtime's <c>TitleAxis</c>.</summary>
    internal static readonly string[] Axes =
    [
        "with", "activity", "part", "status", "psychosis", "intractability", "episode", "course", "remission", "consciousness", "displacement",
        "ulcer-stage", "stage", "class", "burn-degree", "degree", "complication", "severity", "recurrence", "completeness", "dominance", "sex", "control",
    ];

    internal static ParsedTable<TitleAxisRow> Rows(string path, string content)
    {
        TableReader reader = new(path, content, "axis", "group", "rank", "value", "code", "first", "last");
        List<TitleAxisRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryWord(0, Axes, out int axis) & reader.TryNumber(2, out int rank) & reader.TryCode(4, out ulong code))
            {
                rows.Add(new TitleAxisRow(reader.Line, axis, reader.Shared(1), rank, code, reader.Lifetime(5)));
            }
        }

        return reader.Finish(rows);
    }
}
