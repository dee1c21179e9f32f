using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Emitting;

/// <summary>Mappings between code systems: keys in ascending order, each with its set of targets; equal sets are shared.</summary>
internal static class MappingTableSource
{
    private const int KeyBytes = 8;

    internal static string Emit(string className, EquatableArray<MappingRow> rows)
    {
        TextPool pool = new();
        PackedTable keys = new(), sets = new(), starts = new(), targets = new();
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        int place = 0;
        int count = 0;
        foreach (IGrouping<ulong, MappingRow> group in rows.GroupBy(row => row.Key).OrderBy(group => group.Key))
        {
            AddKey(keys, group.Key);
            count++;
            int[] texts = [.. group.Select(row => pool.Add($"{row.Flags}{row.Target}"))];
            string set = string.Join(" ", texts);
            if (!known.TryGetValue(set, out int number))
            {
                known.Add(set, number = known.Count);
                starts.Add(place, 3);
                foreach (int text in texts)
                {
                    targets.Add(text, 3);
                    place++;
                }
            }

            sets.Add(number, 3);
        }

        starts.Add(place, 3);
        TableSource source = new(className);
        source.Constant("Count", count);
        source.Table("Keys", keys);
        source.Table("Sets", sets);
        source.Table("Starts", starts);
        source.Table("Targets", targets);
        pool.WriteTo(source);
        return source.ToString();
    }

    /// <summary>A packed code as text: its characters, and blanks to eight.</summary>
    internal static void AddKey(PackedTable table, ulong key)
    {
        for (int place = 0; place < KeyBytes; place++)
        {
            table.AddCharacter((char)(((key >> (56 - (8 * place))) & 0xFF) + ' '));
        }
    }
}
