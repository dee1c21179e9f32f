using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Editions, chapters and sections.</summary>
internal static class OutlineTableSource
{
    internal static string EmitEditions(EditionSet editions)
    {
        PackedTable dates = new();
        PackedTable counts = new();
        TextPoolReferences texts = new(new TextPool());
        foreach (EditionRow edition in editions.Rows)
        {
            dates.AddMask((uint)edition.From);
            dates.AddMask((uint)edition.Through);
            counts.Add(edition.Codes, 3);
            counts.Add(edition.Billable, 3);
            texts.Add(edition.Name);
            texts.Add(edition.CodeSource);
            texts.Add(edition.Notes);
            texts.Add(edition.NotesSource);
        }

        TableSource source = new("PackedEditions");
        source.Constant("Count", editions.Count);
        source.Table("Dates", dates);
        source.Table("Counts", counts);
        texts.WriteTo(source);
        return source.ToString();
    }

    internal static string EmitChapters(OutlineCatalog outline, EditionSet editions)
    {
        PackedTable numbers = new();
        PackedTable starts = new();
        PackedTable states = new();
        PackedTable firstRows = new();
        PackedTable lastRows = new();
        TextPoolReferences texts = new(new TextPool());
        for (int chapter = 0; chapter < outline.ChapterNumbers.Count; chapter++)
        {
            numbers.Add(outline.ChapterNumbers[chapter], 1);
            starts.Add(outline.ChapterStarts[chapter], 3);
            for (int edition = 0; edition < editions.Count; edition++)
            {
                states.Add(StateIn(outline, chapter, edition) + 1, 2);
            }
        }

        foreach (ChapterState state in outline.Chapters)
        {
            firstRows.Add(state.FirstRow, 3);
            lastRows.Add(state.LastRow, 3);
            texts.Add(state.Title);
        }

        TableSource source = new("PackedChapters");
        source.Constant("Count", outline.ChapterNumbers.Count);
        source.Constant("EditionCount", editions.Count);
        source.Table("Numbers", numbers);
        source.Table("Starts", starts);
        source.Table("States", states);
        source.Table("FirstRows", firstRows);
        source.Table("LastRows", lastRows);
        texts.WriteTo(source);
        return source.ToString();
    }

    internal static string EmitSections(OutlineCatalog outline)
    {
        PackedTable chapters = new();
        PackedTable firstRows = new();
        PackedTable lastRows = new();
        PackedTable editions = new();
        TextPoolReferences texts = new(new TextPool());
        foreach (SectionState section in outline.Sections)
        {
            chapters.Add(section.Chapter, 1);
            firstRows.Add(section.FirstRow, 3);
            lastRows.Add(section.LastRow, 3);
            editions.AddMask(section.Editions);
            texts.Add(section.Id);
            texts.Add(section.Title);
        }

        TableSource source = new("PackedSections");
        source.Constant("Count", outline.Sections.Count);
        source.Table("Chapters", chapters);
        source.Table("FirstRows", firstRows);
        source.Table("LastRows", lastRows);
        source.Table("Editions", editions);
        texts.WriteTo(source);
        return source.ToString();
    }

    private static int StateIn(OutlineCatalog outline, int chapter, int edition)
    {
        for (int state = 0; state < outline.Chapters.Count; state++)
        {
            ChapterState candidate = outline.Chapters[state];
            if (candidate.Chapter == chapter && candidate.First <= edition && edition <= candidate.Last)
            {
                return state;
            }
        }

        return -1;
    }

    /// <summary>A column of texts: a reference of two digits each.</summary>
    private sealed class TextPoolReferences(TextPool pool)
    {
        private readonly PackedTable _references = new();

        internal void Add(string text) => _references.Add(pool.Add(text), 2);

        internal void WriteTo(TableSource source)
        {
            source.Table("TextReferences", _references);
            pool.WriteTo(source);
        }
    }
}
