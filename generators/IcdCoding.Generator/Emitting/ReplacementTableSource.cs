using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Replacements by newer code, and an index by previous code.</summary>
internal static class ReplacementTableSource
{
    internal static string Emit(ReplacementCatalog catalog)
    {
        PackedTable codes = new();
        PackedTable previous = new();
        PackedTable dates = new();
        foreach (ReplacementEntry entry in catalog.Entries)
        {
            codes.Add(entry.Code, 3);
            previous.Add(entry.Previous, 3);
            dates.AddMask((uint)entry.From);
        }

        PackedTable sorted = new();
        PackedTable byPrevious = new();
        foreach (int index in Enumerable.Range(0, catalog.Entries.Count).OrderBy(index => catalog.Entries[index].Previous))
        {
            sorted.Add(catalog.Entries[index].Previous, 3);
            byPrevious.Add(index, 3);
        }

        TableSource source = new("PackedReplacements");
        source.Constant("Count", catalog.Entries.Count);
        source.Table("Codes", codes);
        source.Table("Previous", previous);
        source.Table("Dates", dates);
        source.Table("SortedPrevious", sorted);
        source.Table("ByPrevious", byPrevious);
        return source.ToString();
    }
}
