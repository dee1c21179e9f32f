using IcdCoding.TabularCompiler.Notes;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Editions;

/// <summary>Finds the first and last category of chapters and sections, by tabular order and not by the order of letters.</summary>
internal static class EditionRanges
{
    /// <exception cref="SourceException">The chapter holds no category of the order file.</exception>
    public static TabularRange OfChapter(TabularNode chapter, IEditionCodes codes) =>
        Span(chapter, chapter.Name, [.. chapter.Children.SelectMany(section => section.Children).Select(category => category.Name)], codes);

    /// <summary>
    /// The sections of a chapter, wide ones before their parts. A wide section (<c>V00-V99</c>) is printed flat and without
    /// categories before its parts: it spans every category of the chapter between its printed ends.
    /// </summary>
    /// <exception cref="SourceException">A section holds no category of the order file.</exception>
    public static IEnumerable<TabularRange> OfSections(TabularNode chapter, IEditionCodes codes)
    {
        string[] categories = [.. codes.CodesInOrder.Where(CodeText.IsCategory)];
        TabularRange whole = OfChapter(chapter, codes);
        int start = codes.Position(whole.First);
        int end = codes.Position(whole.Last);
        string[] inChapter = [.. categories.Where(category => codes.Position(category) >= start && codes.Position(category) <= end)];
        return chapter.Children
            .Select(section => section.Children.Count > 0
                ? Span(section, chapter.Name, [.. section.Children.Select(category => category.Name)], codes)
                : Span(section, chapter.Name, Between(section.Name, inChapter, codes), codes))
            .OrderBy(section => codes.Position(section.First))
            .ThenByDescending(section => codes.Position(section.Last));
    }

    private static string[] Between(string printed, string[] categories, IEditionCodes codes)
    {
        string[] ends = printed.Split('-');
        string first = categories.FirstOrDefault(category => category == ends[0])
            ?? categories.FirstOrDefault(category => string.CompareOrdinal(category, ends[0]) > 0) ?? "";
        string last = categories.LastOrDefault(category => category == ends[^1])
            ?? categories.LastOrDefault(category => string.CompareOrdinal(category, ends[^1]) < 0) ?? "";
        int start = codes.Position(first);
        int end = codes.Position(last);
        return [.. categories.Where(category => codes.Position(category) >= start && codes.Position(category) <= end)];
    }

    private static TabularRange Span(TabularNode node, string chapter, IReadOnlyList<string> categories, IEditionCodes codes)
    {
        string[] existing = [.. categories.Where(codes.Exists).OrderBy(codes.Position)];
        return existing.Length > 0
            ? new TabularRange(node, chapter, existing[0], existing[^1])
            : throw new SourceException($"Tabular List, chapter {chapter}", $"categories of the order file in {node.Name}", "none");
    }
}
