using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Codes that leave something open in ascending order of rows, and the shared sets of their forms.</summary>
internal static class SpecificityTableSource
{
    /// <summary>Half of what three digits hold: forms stand before and behind a code.</summary>
    private const int DistanceBias = 1 << 17;

    internal static string Emit(SpecificityCatalog catalog)
    {
        PackedTable rows = new(), first = new(), last = new(), sets = new(), starts = new(), many = new(), distances = new(), lengths = new();
        foreach (SpecificityEntry entry in catalog.Entries)
        {
            rows.Add(entry.Row, 3);
            first.Add(entry.First, 1);
            last.Add(entry.Last, 1);
            sets.Add(entry.Set, 3);
        }

        int start = 0;
        foreach (EquatableArray<int> set in catalog.Sets)
        {
            starts.Add(start, 3);
            many.Add(set[0], 2);
            for (int index = 1; index < set.Count; index += 2)
            {
                distances.Add(set[index] + DistanceBias, 3);
                lengths.Add(set[index + 1], 3);
                start++;
            }
        }

        starts.Add(start, 3);
        TableSource source = new("PackedSpecificity");
        source.Constant("Count", catalog.Entries.Count);
        source.Constant("DistanceBias", DistanceBias);
        source.Table("Rows", rows);
        source.Table("First", first);
        source.Table("Last", last);
        source.Table("Sets", sets);
        source.Table("Starts", starts);
        source.Table("Many", many);
        source.Table("Distances", distances);
        source.Table("Lengths", lengths);
        return source.ToString();
    }
}
