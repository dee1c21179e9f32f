using System.Text.RegularExpressions;
using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>The tables of <c>guidance</c> to the cells that have to be checked.</summary>
internal static class GuidanceParsers
{
    /// <summary>The columns of each table.</summary>
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["sources"] = "id kind title address release verified review",
        ["entries"] = "code since region cause context source",
        ["elements"] = "code since id prompt met source",
        ["alternatives"] = "code since when codes text source",
        ["pitfalls"] = "code since rule text source",
        ["procedures"] = "code since procedures reason source",
        ["questions"] = "code since question with answer source",
        ["regions"] = "kind value region",
        ["statements"] = "name meaning",
    };

    private static readonly string[] Kinds = ["tabular", "guideline", "article", "lcd", "manual"];
    private static readonly string[] RegionKinds = ["word", "section"];
    private static readonly string[] Causes = ["", "first"];

    /// <summary>The texts that no row may leave empty.</summary>
    private static readonly string[] Texts = ["id", "title", "prompt", "text", "procedures", "reason", "question", "name", "meaning", "value", "region", "context"];

    private static readonly Regex Condition = new(
        "^" + Term + "( [|&] " + Term + ")*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const string Term =
        "!?(strength|weak-regions(>=|=)[0-9]+|limitation(:(adl|gait|transfers|stairs|balance|self-care|work|sleep|other))?|context|plan(:progress)?|(diagnosis|claim)(:[A-Z0-9.]+(-[A-Z0-9.]+)?)?|statement:[a-z0-9-]+(=[^|&]+?)?|always)";

    internal static bool IsTable(string name) => Columns.ContainsKey(name);

    internal static ParsedTable<GuidanceRow> Rows(string path, string content)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        string[] columns = Columns[name].Split(' ');
        TableReader reader = new(path, content, columns);
        List<GuidanceRow> rows = [];
        while (reader.Read())
        {
            for (int column = 0; column < columns.Length; column++)
            {
                // An entry may be there for its region or its cause alone.
                if (Texts.Contains(columns[column]) && reader.Text(column).Trim().Length == 0 && !(name == "entries" && columns[column] == "region"))
                {
                    reader.Add(TableProblems.Value, column, "a text");
                }

                Check(reader, name, columns[column], column, rows);
            }
        }

        return reader.Finish(rows);
    }

    private static void Check(TableReader reader, string table, string name, int column, List<GuidanceRow> rows)
    {
        string text = reader.Text(column);
        switch (name)
        {
            case "kind":
                reader.TryWord(column, table == "regions" ? RegionKinds : Kinds, out _);
                break;
            case "cause":
                reader.TryWord(column, Causes, out _);
                break;
            case "met" or "when" when !Condition.IsMatch(text):
                reader.Add(TableProblems.Value, column, "a condition such as weak-regions>=2 | diagnosis:M62.84");
                break;
            case "id" when table == "sources":
                // Both cells are checked, so that both faults are reported.
                if (reader.TryDate(5, out int verified) & reader.TryNumber(6, out int months))
                {
                    rows.Add(Row(reader, GuidanceCell.Declaration, column) with { Verified = verified, Months = months });
                }

                break;
            case "code":
                rows.Add(Row(reader, GuidanceCell.Code, column));
                break;
            case "since":
                rows.Add(Row(reader, GuidanceCell.Edition, column));
                break;
            case "codes":
            case "with" when text.Length > 0:
                rows.Add(Row(reader, GuidanceCell.Codes, column));
                break;
            case "source":
                rows.Add(Row(reader, GuidanceCell.Sources, column));
                break;
        }
    }

    private static GuidanceRow Row(TableReader reader, GuidanceCell cell, int column)
    {
        (int start, int length) = reader.Place(column);
        return new GuidanceRow(cell, reader.Text(column), reader.Line, start, length);
    }
}
