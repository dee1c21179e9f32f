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
        private readonly Dictionary<EquatableArray<SeventhCharacterEntry>, int> _known = [];
        private readonly PackedTable _starts = new();
        private readonly PackedTable _owners = new();
        private readonly PackedTable _characters = new();
        private readonly PackedTable _meanings = new();
        private readonly TextPool _pool = new();
        private int _count;

        /// <summary>The definition of an owner in an edition, from 1; null when it has none.</summary>
        internal int? In(List<SeventhCharacterEntry> entries, int edition)
        {
            EquatableArray<SeventhCharacterEntry> content = new(
                [.. entries.Where(entry => (entry.Editions >> edition & 1) != 0).Select(entry => entry with { Editions = 0 })]);
            if (content.Count == 0)
            {
                return null;
            }

            if (!_known.TryGetValue(content, out int definition))
            {
                definition = _known.Count + 1;
                _known.Add(content, definition);
                _starts.Add(_count, 3);
                _owners.Add(content[0].Owner, 3);
                foreach (SeventhCharacterEntry entry in content)
                {
                    _characters.AddCharacter(entry.Character);
                    _meanings.Add(_pool.Add(entry.Meaning), 2);
                    _count++;
                }
            }

            return definition;
        }

        internal void WriteTo(TableSource source)
        {
            _starts.Add(_count, 3);
            source.Table("Starts", _starts);
            source.Table("Owners", _owners);
            source.Table("Characters", _characters);
            source.Table("Meanings", _meanings);
            _pool.WriteTo(source);
        }
    }
}
