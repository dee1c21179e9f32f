using System.Text;
using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Titles: the newest of each code by row, older ones in a list by row and last edition.</summary>
internal static class TitleTableSource
{
    private const int FollowsParent = 1 << 23;
    private const int HasOlderTitles = 1 << 22;

    internal static string Emit(CodeCatalog catalog, IEnumerable<ParsedTable<CodeRow>> tables, EditionSet editions)
    {
        List<(int LastEdition, string Title)>[] titles = Titles(catalog, tables, editions);
        TextPool pool = new();
        PackedTable references = new();
        PackedTable olderRows = new();
        PackedTable olderEditions = new();
        PackedTable olderReferences = new();
        int olderCount = 0;
        int longest = 0;
        for (int row = 0; row < titles.Length; row++)
        {
            List<(int LastEdition, string Title)> states = titles[row];
            string parentTitle = catalog.Parents[row] < 0 ? "" : Newest(titles[catalog.Parents[row]]);
            references.Add(Reference(pool, Newest(states), parentTitle) | (states.Count > 1 ? HasOlderTitles : 0), 4);
            for (int state = 0; state < states.Count - 1; state++)
            {
                olderRows.Add(row, 3);
                olderEditions.Add(states[state].LastEdition, 1);
                olderReferences.Add(Reference(pool, states[state].Title, parentTitle), 4);
                olderCount++;
            }

            longest = Math.Max(longest, states.Max(state => Encoding.UTF8.GetByteCount(state.Title)));
        }

        TableSource source = new("PackedTitles");
        source.Constant("MaxLength", longest);
        source.Constant("OlderCount", olderCount);
        source.Table("References", references);
        source.Table("OlderRows", olderRows);
        source.Table("OlderLastEditions", olderEditions);
        source.Table("OlderReferences", olderReferences);
        pool.WriteTo(source);
        return source.ToString();
    }

    private static string Newest(List<(int LastEdition, string Title)> states) => states[states.Count - 1].Title;

    private static int Reference(TextPool pool, string title, string parentTitle) =>
        parentTitle.Length > 0 && title.StartsWith(parentTitle, StringComparison.Ordinal)
            ? pool.Add(title.Substring(parentTitle.Length)) | FollowsParent
            : pool.Add(title);

    /// <summary>The titles of each row in the order of editions, one for each stretch of editions with the same title.</summary>
    private static List<(int LastEdition, string Title)>[] Titles(
        CodeCatalog catalog, IEnumerable<ParsedTable<CodeRow>> tables, EditionSet editions)
    {
        List<TableProblem> reportedWithTheCodes = [];
        List<(int LastEdition, string Title)>[] titles = new List<(int, string)>[catalog.Count];
        foreach (ParsedTable<CodeRow> table in tables)
        {
            foreach (CodeRow code in table.Rows)
            {
                int row = catalog.Find(code.Code);
                if (row < 0 || !editions.TryRange(code.Lifetime, table.Path, code.Line, reportedWithTheCodes, out _, out int last))
                {
                    continue;
                }

                List<(int LastEdition, string Title)> states = titles[row] ??= [];
                states.Add((last, code.Title));
            }
        }

        foreach (List<(int LastEdition, string Title)> states in titles)
        {
            states.Sort((one, other) => one.LastEdition.CompareTo(other.LastEdition));
            for (int state = states.Count - 2; state >= 0; state--)
            {
                if (states[state].Title == states[state + 1].Title)
                {
                    states.RemoveAt(state);
                }
            }
        }

        return titles;
    }
}
