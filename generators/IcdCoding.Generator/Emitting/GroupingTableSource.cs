using IcdCoding.Generator.Model;
using IcdCoding.Generator.Parsing;

namespace IcdCoding.Generator.Emitting;

/// <summary>
/// Lists of groupings: every code with its class, a class being what all lists say of a code; for each class and list a line; for each line and
/// version of its list a text.
/// </summary>
internal static class GroupingTableSource
{
    internal static string Emit(GroupingCatalog catalog, EquatableArray<MappingRow> toIcd9)
    {
        TableSource source = new("PackedGroupings");
        TextPool pool = new();
        pool.Add("");
        int[] sizes = [.. catalog.VersionCounts];
        int[] starts = new int[sizes.Length];
        SortedDictionary<ulong, int[][]> codes = [];
        foreach (GroupingFact fact in catalog.Facts)
        {
            if (!codes.TryGetValue(fact.Code, out int[][]? lists))
            {
                codes.Add(fact.Code, lists = new int[sizes.Length][]);
            }

            int[] texts = lists[fact.List] ??= new int[sizes[fact.List]];
            for (int version = fact.First; version <= fact.Last; version++)
            {
                texts[version] = pool.Add(fact.Value);
            }
        }

        foreach (MappingRow row in toIcd9)
        {
            if (!codes.ContainsKey(row.Key))
            {
                codes.Add(row.Key, new int[sizes.Length][]);
            }
        }

        PackedTable packedCodes = new(), classes = new(), classLines = new(), lineTexts = new();
        Dictionary<string, int> knownClasses = new(StringComparer.Ordinal);
        Dictionary<string, int>[] knownLines = [.. sizes.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        foreach (KeyValuePair<ulong, int[][]> code in codes)
        {
            MappingTableSource.AddKey(packedCodes, code.Key);
            int[] lines = [.. code.Value.Select((texts, list) => texts is null ? 0 : NumberOf(string.Join(" ", texts), knownLines[list]) + 1)];
            int known = knownClasses.Count;
            int number = NumberOf(string.Join(" ", lines), knownClasses);
            classes.Add(number, 3);
            if (number == known)
            {
                foreach (int line in lines)
                {
                    classLines.Add(line, 2);
                }
            }
        }

        // Lines of a list stand together; the first one, of which every text is empty, is that of codes that are not on it.
        PackedTable listStarts = new();
        int place = 0;
        for (int list = 0; list < sizes.Length; list++)
        {
            starts[list] = place;
            listStarts.Add(place, 3);
            listStarts.Add(sizes[list], 3);
            foreach (string line in knownLines[list].OrderBy(line => line.Value).Select(line => line.Key).Prepend(string.Join(" ", new int[sizes[list]])))
            {
                foreach (string text in line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    lineTexts.Add(int.Parse(text), 3);
                    place++;
                }
            }
        }

        source.Constant("CodeCount", codes.Count);
        source.Constant("ListCount", sizes.Length);
        for (int list = 0; list < GroupingParsers.Lists.Count; list++)
        {
            source.Constant(Constant(GroupingParsers.Lists[list]), list);
        }

        source.Table("Codes", packedCodes);
        source.Table("Classes", classes);
        source.Table("ClassLines", classLines);
        source.Table("ListStarts", listStarts);
        source.Table("LineTexts", lineTexts);
        pool.WriteTo(source);
        return source.ToString();
    }

    /// <summary><c>ccsr-defaults</c> as <c>CcsrDefaults</c>.</summary>
    private static string Constant(string list) => string.Concat(list.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static int NumberOf(string key, Dictionary<string, int> known)
    {
        if (!known.TryGetValue(key, out int number))
        {
            known.Add(key, number = known.Count);
        }

        return number;
    }
}
