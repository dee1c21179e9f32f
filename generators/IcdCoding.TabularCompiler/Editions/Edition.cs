using IcdCoding.TabularCompiler.Notes;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Editions;

/// <summary>One edition: its codes from the order file, its structure and notes from the Tabular List.</summary>
internal sealed class Edition : IEditionCodes
{
    private readonly Dictionary<string, int> _positions;
    private readonly Dictionary<string, IReadOnlyDictionary<char, string>?> _seventhCharacters = new(StringComparer.Ordinal);

    public Edition(EditionDeclaration declaration, IReadOnlyList<OrderEntry> entries, TabularList list, IReadOnlyList<SourceFile> sources)
    {
        Declaration = declaration;
        Entries = entries;
        List = list;
        Sources = sources;
        CodesInOrder = [.. entries.Select(entry => entry.Code)];
        _positions = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (int i = 0; i < CodesInOrder.Count; i++)
        {
            _positions.Add(CodesInOrder[i], i);
        }

        Chapters = [.. list.Chapters.Select(chapter => EditionRanges.OfChapter(chapter, this))];
        SectionRanges = [.. list.Chapters.SelectMany(chapter => EditionRanges.OfSections(chapter, this))];
        Sections = [.. SectionRanges.Select(section => (section.Node.Name, section.First, section.Last))];
        foreach (TabularNode chapter in list.Chapters)
        {
            ReadSeventhCharacters(chapter, null);
        }
    }

    public EditionDeclaration Declaration { get; }

    public string Name => Declaration.Name;

    /// <summary>The order file.</summary>
    public IReadOnlyList<OrderEntry> Entries { get; }

    /// <summary>The Tabular List.</summary>
    public TabularList List { get; }

    /// <summary>The files this edition was read from.</summary>
    public IReadOnlyList<SourceFile> Sources { get; }

    /// <summary>Chapters with their first and last category.</summary>
    public IReadOnlyList<TabularRange> Chapters { get; }

    /// <summary>Sections with their first and last category, wide ones before their parts.</summary>
    public IReadOnlyList<TabularRange> SectionRanges { get; }

    public IReadOnlyList<string> CodesInOrder { get; }

    public IReadOnlyList<(string Id, string First, string Last)> Sections { get; }

    public bool Exists(string undotted) => _positions.ContainsKey(undotted);

    public int Position(string undotted) => _positions.GetValueOrDefault(undotted, -1);

    public bool IsBillable(string undotted) => Position(undotted) is >= 0 and int position && Entries[position].IsBillable;

    /// <summary>The billable codes of a code: itself or those below it.</summary>
    public IEnumerable<string> BillableBelow(string undotted)
    {
        for (int position = Position(undotted); position >= 0 && position < Entries.Count && Entries[position].Code.StartsWith(undotted, StringComparison.Ordinal); position++)
        {
            if (Entries[position].IsBillable)
            {
                yield return Entries[position].Code;
            }
        }
    }

    public IReadOnlyDictionary<char, string>? SeventhCharacters(string undotted)
    {
        // A code that the list does not print is made from one that it prints, placeholders X and a 7th character.
        for (int length = undotted.Length; length >= 3; length--)
        {
            if (_seventhCharacters.TryGetValue(undotted[..length], out IReadOnlyDictionary<char, string>? characters))
            {
                return characters;
            }
        }

        return null;
    }

    private void ReadSeventhCharacters(TabularNode node, IReadOnlyDictionary<char, string>? inherited)
    {
        if (node.SeventhCharacters.Count > 0)
        {
            Dictionary<char, string> defined = new Dictionary<char, string>();
            foreach ((char character, string meaning) in node.SeventhCharacters)
            {
                if (!defined.TryAdd(character, meaning))
                {
                    throw new SourceException(Sources[^1].Name, $"each 7th character of {node.Name} once", $"\"{character}\" again");
                }
            }

            inherited = defined;
        }

        _seventhCharacters[CodeText.Undotted(node.Name)] = inherited;
        foreach (TabularNode child in node.Children)
        {
            ReadSeventhCharacters(child, inherited);
        }
    }
}
