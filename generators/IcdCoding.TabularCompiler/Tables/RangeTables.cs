using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>chapters.tsv</c> and <c>sections.tsv</c>: titles and categories spanned, by edition.</summary>
internal static class RangeTables
{
    public static GeneratedFile CompileChapters(Catalog catalog)
    {
        TableText table = new TableText([], "chapter", "first", "last", "range", "title");
        foreach ((string chapter, IReadOnlyList<Run<Fact>> runs) in Compress(catalog, edition => edition.Chapters))
        {
            foreach (Run<Fact> run in runs)
            {
                (string first, string last) = catalog.Lifetime(run);
                table.Row(chapter, first, last, run.Value.Range, run.Value.Title);
            }
        }

        return new GeneratedFile("icd10cm/chapters.tsv", table.ToString());
    }

    public static GeneratedFile CompileSections(Catalog catalog)
    {
        TableText table = new TableText([], "section", "first", "last", "chapter", "range", "title");
        foreach ((string section, IReadOnlyList<Run<Fact>> runs) in Compress(catalog, edition => edition.SectionRanges))
        {
            foreach (Run<Fact> run in runs)
            {
                (string first, string last) = catalog.Lifetime(run);
                table.Row(section, first, last, run.Value.Chapter, run.Value.Range, run.Value.Title);
            }
        }

        return new GeneratedFile("icd10cm/sections.tsv", table.ToString());
    }

    /// <summary>Names of all chapters or sections in tabular order, the wide before their parts.</summary>
    public static IReadOnlyList<string> Order(Catalog catalog, Func<Edition, IReadOnlyList<TabularRange>> rangesOf)
    {
        Dictionary<string, TabularRange> newest = new Dictionary<string, TabularRange>(StringComparer.Ordinal);
        foreach (TabularRange range in catalog.Editions.Reverse().SelectMany(rangesOf))
        {
            newest.TryAdd(range.Node.Name, range);
        }

        return [.. newest.Values
            .OrderBy(range => catalog.Position(range.First))
            .ThenByDescending(range => catalog.Position(range.Last))
            .Select(range => range.Node.Name)];
    }

    private static IEnumerable<(string Name, IReadOnlyList<Run<Fact>> Runs)> Compress(Catalog catalog, Func<Edition, IReadOnlyList<TabularRange>> rangesOf)
    {
        Dictionary<string, TabularRange>[] byEdition =
            [.. catalog.Editions.Select(edition => rangesOf(edition).ToDictionary(range => range.Node.Name, StringComparer.Ordinal))];
        foreach (string name in Order(catalog, rangesOf))
        {
            yield return (name, [.. Runs.Of(
                byEdition.Length,
                edition => byEdition[edition].TryGetValue(name, out TabularRange? range) ? new Fact(range.Chapter, range.Range, range.Node.Title) : null)]);
        }
    }

    private sealed record Fact(string Chapter, string Range, string Title);
}
