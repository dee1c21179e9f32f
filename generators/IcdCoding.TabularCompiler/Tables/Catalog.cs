using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary>All editions, with the one tabular order of all their codes.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, int> _positions;
    private readonly Dictionary<string, string> _chapters = new(StringComparer.Ordinal);

    public Catalog(IReadOnlyList<Edition> editions)
    {
        Editions = editions;
        Codes = UnionOrder.MergeCodes([.. editions.Select(edition => edition.CodesInOrder)]);
        _positions = new Dictionary<string, int>(Codes.Count, StringComparer.Ordinal);
        for (int i = 0; i < Codes.Count; i++)
        {
            _positions.Add(Codes[i], i);
        }

        // The newest edition that holds a category names its chapter.
        foreach (TabularNode chapter in editions.Reverse().SelectMany(edition => edition.List.Chapters))
        {
            foreach (TabularNode category in chapter.Children.SelectMany(section => section.Children))
            {
                _chapters.TryAdd(category.Name, chapter.Name);
            }
        }
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>Codes of all editions without dots, in tabular order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Whether any edition holds the code.</summary>
    public bool Holds(string undotted) => _positions.ContainsKey(undotted);

    /// <summary>Index in <see cref="Codes"/>.</summary>
    public int Position(string undotted) => _positions[undotted];

    /// <summary>Number of the chapter that holds the code.</summary>
    /// <exception cref="CompileException">No Tabular List prints the category.</exception>
    public string ChapterOf(string undotted) =>
        _chapters.TryGetValue(undotted[..3], out string? chapter)
            ? chapter
            : throw new CompileException($"No Tabular List prints the category {undotted[..3]} of the order files.");

    /// <summary>Cells for the first and last edition of a row; the last is empty while the row holds in the newest.</summary>
    public (string First, string Last) Lifetime<T>(Run<T> run) =>
        (Editions[run.First].Name, run.Last == Editions.Count - 1 ? "" : Editions[run.Last].Name);
}
