namespace IcdCoding.TabularCompiler.Sources;

/// <summary>A chapter, section or code of the Tabular List with what is printed at it.</summary>
/// <param name="name">Chapter number, section as printed (<c>V00-V99</c>) or dotted code.</param>
internal sealed class TabularNode(string name)
{
    private readonly Dictionary<string, List<string>> _notes = new(StringComparer.Ordinal);

    /// <summary>Chapter number, section as printed (<c>V00-V99</c>) or dotted code.</summary>
    public string Name { get; internal set; } = name;

    /// <summary>The title without the range that chapters and sections print after it.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>What stands below: sections of a chapter, categories of a section, codes of a code.</summary>
    public List<TabularNode> Children { get; } = [];

    /// <summary>The node above; null for a chapter.</summary>
    public TabularNode? Parent { get; internal init; }

    /// <summary>Meanings of the 7th characters defined here, in printed order; empty where none are.</summary>
    public List<(char Character, string Meaning)> SeventhCharacters { get; } = [];

    /// <summary>Lines by kind of note, in printed order, white space folded.</summary>
    public IReadOnlyDictionary<string, List<string>> Notes => _notes;

    internal void AddNote(string kind, string line)
    {
        if (!_notes.TryGetValue(kind, out List<string>? lines))
        {
            _notes.Add(kind, lines = []);
        }

        lines.Add(line);
    }
}
