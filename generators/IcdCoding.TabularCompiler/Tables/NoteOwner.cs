using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary>Who carries notes, over all editions, in tabular order: each chapter, its sections, its codes.</summary>
internal static class NoteOwner
{
    /// <summary>Names of owners as tables write them, by the chapter in whose file they stand.</summary>
    public static IEnumerable<(string Chapter, string Owner)> InOrder(Catalog catalog)
    {
        Dictionary<string, string> sections = catalog.Editions.Reverse()
            .SelectMany(edition => edition.SectionRanges)
            .GroupBy(section => section.Node.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Chapter, StringComparer.Ordinal);
        ILookup<string, string> sectionsOf = RangeTables.Order(catalog, edition => edition.SectionRanges).ToLookup(section => sections[section]);
        ILookup<string, string> codesOf = catalog.Codes.ToLookup(catalog.ChapterOf, StringComparer.Ordinal);
        foreach (string chapter in RangeTables.Order(catalog, edition => edition.Chapters))
        {
            yield return (chapter, OfChapter(chapter));
            foreach (string section in sectionsOf[chapter])
            {
                yield return (chapter, section);
            }

            foreach (string code in codesOf[chapter])
            {
                yield return (chapter, CodeText.Dotted(code));
            }
        }
    }

    /// <summary>The nodes of an edition that carry notes, by owner. A section of one category bears the name of that category, and gives way to it.</summary>
    public static Dictionary<string, IReadOnlyDictionary<string, List<string>>> NotesOf(Edition edition)
    {
        Dictionary<string, IReadOnlyDictionary<string, List<string>>> owners = new Dictionary<string, IReadOnlyDictionary<string, List<string>>>(StringComparer.Ordinal);
        foreach (TabularNode chapter in edition.List.Chapters)
        {
            Collect(chapter, OfChapter(chapter.Name), edition, owners);
        }

        return owners;
    }

    private static void Collect(TabularNode node, string owner, Edition edition, Dictionary<string, IReadOnlyDictionary<string, List<string>>> owners)
    {
        if (node.Notes.Count > 0 && !owners.TryAdd(owner, node.Notes))
        {
            owners[owner] = Joined(owners[owner], node.Notes);
        }

        foreach (TabularNode child in node.Children)
        {
            Collect(child, child.Name, edition, owners);
        }
    }

    private static Dictionary<string, List<string>> Joined(IReadOnlyDictionary<string, List<string>> section, IReadOnlyDictionary<string, List<string>> category) =>
        NoteKinds.All
            .Select(kind => (Kind: kind, Lines: section.GetValueOrDefault(kind, []).Concat(category.GetValueOrDefault(kind, [])).ToList()))
            .Where(pair => pair.Lines.Count > 0)
            .ToDictionary(pair => pair.Kind, pair => pair.Lines, StringComparer.Ordinal);

    private static string OfChapter(string number) => "Chapter " + number;
}
