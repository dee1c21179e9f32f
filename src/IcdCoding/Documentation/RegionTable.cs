using IcdCoding.Text;

namespace IcdCoding.Documentation;

/// <summary>Body regions of words and sections (<c>tabular-data/guidance/regions.tsv</c>): a word of the title speaks before a section.</summary>
internal static class RegionTable
{
    private const int MaxRegions = 3;

    private static readonly Lazy<(Dictionary<string, string> Sections, List<(string Word, string Region)> Words)> Table = new(Read);

    /// <summary>The regions that title and section name; none where neither does.</summary>
    internal static IReadOnlyList<BodyRegion> Of(CodeEntry entry)
    {
        List<BodyRegion> regions = OfTitle(entry.Title);
        if (regions.Count > 0)
        {
            return regions;
        }

        int section = Tables.SectionTable.Find(entry.Row, entry.Edition.Index);
        while (section >= 0)
        {
            string id = Tables.SectionTable.Id(section);
            if (Table.Value.Sections.TryGetValue(id, out string? region))
            {
                return [new BodyRegion(region, $"section {id}")];
            }

            section = Tables.SectionTable.Outer(section, entry.Row, entry.Edition.Index);
        }

        return [];
    }

    /// <summary>Words in the order in which the title names them; a longer one covers the shorter ones within it.</summary>
    private static List<BodyRegion> OfTitle(string title)
    {
        string rest = title.ToLowerInvariant();
        List<(int Place, BodyRegion Region)> found = [];
        foreach ((string word, string region) in Table.Value.Words)
        {
            for (int at = rest.IndexOf(word, StringComparison.Ordinal); at >= 0; at = rest.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if (IsWhole(rest, at, word.Length))
                {
                    found.Add((at, new BodyRegion(region, $"\"{word}\" in the title")));
                    rest = rest.Substring(0, at) + new string(' ', word.Length) + rest.Substring(at + word.Length);
                }
            }
        }

        List<BodyRegion> regions = [.. found.OrderBy(item => item.Place).Select(item => item.Region).GroupBy(region => region.Name).Select(group => group.First())];
        return regions.Count <= MaxRegions ? regions : [];
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    private static (Dictionary<string, string> Sections, List<(string Word, string Region)> Words) Read()
    {
        List<TableRow> rows = [.. TableText.Read(TableText.Embedded("guidance.regions.tsv"), "regions", "kind", "value", "region")];
        return (
            rows.Where(row => row[0] == "section").ToDictionary(row => row[1], row => row[2], StringComparer.Ordinal),
            [.. rows.Where(row => row[0] == "word").Select(row => (row[1].ToLowerInvariant(), row[2])).OrderByDescending(row => row.Item1.Length).ThenBy(row => row.Item1, StringComparer.Ordinal)]);
    }
}
