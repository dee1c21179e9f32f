using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>
/// 7th-character definitions. Codes below the same owners form a family, which has a definition per edition; family 0 and its
/// definitions are empty.
/// </summary>
internal static class SeventhCharacterTableSource
{
    internal static string Emit(CodeCatalog codes, SeventhCharacterCatalog catalog, EditionSet editions)
    {
        Dictionary<int, List<SeventhCharacterEntry>> owners = catalog.Entries.GroupBy(entry => entry.Owner).ToDictionary(group => group.Key, group => group.ToList());
        PackedTable families = new();
        PackedTable familyDefinitions = new();
        DefinitionWriter definitions = new();
        List<int[]> byFamily = [new int[editions.Count]];
        int[] familyOf = new int[codes.Count];
        for (int row = 0; row < codes.Count; row++)
        {
            int inherited = codes.Parents[row] < 0 ? 0 : familyOf[codes.Parents[row]];
            familyOf[row] = inherited;
            if (owners.TryGetValue(row, out List<SeventhCharacterEntry>? entries))
            {
                familyOf[row] = byFamily.Count;
                byFamily.Add([.. Enumerable.Range(0, editions.Count).Select(edition => definitions.In(entries, edition) ?? byFamily[inherited][edition])]);
            }

            families.Add(familyOf[row], 2);
        }

        foreach (int definition in byFamily.SelectMany(family => family))
        {
            familyDefinitions.Add(definition, 2);
        }

        TableSource source = new("PackedSeventhCharacters");
        source.Constant("EditionCount", editions.Count);
        source.Table("Families", families);
        source.Table("Definitions", familyDefinitions);
        definitions.WriteTo(source);
        return source.ToString();
    }

    private sealed class DefinitionWriter
    {
        private readonly Dictionary<EquatableArray<SeventhCharacterEntry>, int> known = [];
        private readonly PackedTable starts = new();
        private readonly PackedTable owners = new();
        private readonly PackedTable characters = new();
        private readonly PackedTable meanings = new();
        private readonly TextPool pool = new();
        private int count;

        /// <summary>The definition of an owner in an edition, from 1; null when it has none.</summary>
        internal int? In(List<SeventhCharacterEntry> entries, int edition)
        {
            EquatableArray<SeventhCharacterEntry> content = new(
                [.. entries.Where(entry => (entry.Editions >> edition & 1) != 0).Select(entry => entry with { Editions = 0 })]);
            if (content.Count == 0)
            {
                return null;
            }

            if (!known.TryGetValue(content, out int definition))
            {
                definition = known.Count + 1;
                known.Add(content, definition);
                starts.Add(count, 3);
                owners.Add(content[0].Owner, 3);
                foreach (SeventhCharacterEntry entry in content)
                {
                    characters.AddCharacter(entry.Character);
                    meanings.Add(pool.Add(entry.Meaning), 2);
                    count++;
                }
            }

            return definition;
        }

        internal void WriteTo(TableSource source)
        {
            starts.Add(count, 3);
            source.Table("Starts", starts);
            source.Table("Owners", owners);
            source.Table("Characters", characters);
            source.Table("Meanings", meanings);
            pool.WriteTo(source);
        }
    }
}
