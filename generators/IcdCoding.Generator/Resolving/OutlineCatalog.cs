using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>A state of a chapter: its title and rows in some editions.</summary>
internal readonly record struct ChapterState(int Chapter, int First, int Last, int FirstRow, int LastRow, string Title);

/// <summary>A state of a section: its title and rows in some editions.</summary>
internal readonly record struct SectionState(string Id, string Title, int Chapter, int FirstRow, int LastRow, uint Editions);

/// <summary>The chapters and sections over the rows of the catalog. When adding members: they must be equatable by value.</summary>
internal sealed record OutlineCatalog(
    EquatableArray<int> ChapterNumbers,
    EquatableArray<int> ChapterStarts,
    EquatableArray<ChapterState> Chapters,
    EquatableArray<SectionState> Sections,
    EquatableArray<TableProblem> Problems)
{
    internal static OutlineCatalog From(
        IEnumerable<ParsedTable<ChapterRow>> chapterTables, IEnumerable<ParsedTable<SectionRow>> sectionTables, CodeCatalog codes, EditionSet editions)
    {
        List<TableProblem> problems = [];
        List<(int Number, ChapterState State)> states = [];
        foreach (ParsedTable<ChapterRow> table in chapterTables)
        {
            foreach (ChapterRow row in table.Rows)
            {
                if (editions.TryRange(row.Lifetime, table.Path, row.Line, problems, out int first, out int last)
                    && TryRows(codes, row.First, row.Last, table.Path, row.Line, problems, out int firstRow, out int lastRow))
                {
                    states.Add((row.Number, new ChapterState(0, first, last, firstRow, lastRow, row.Title)));
                }
            }
        }

        // Ordered by place: a chapter is where its first code stands, in whatever edition.
        (int Number, int Start)[] chapters =
        [
            .. states.GroupBy(state => state.Number)
                .Select(group => (Number: group.Key, Start: group.Min(state => state.State.FirstRow)))
                .OrderBy(chapter => chapter.Start),
        ];
        int[] numbers = [.. chapters.Select(chapter => chapter.Number)];
        ChapterState[] chapterStates = [.. states.Select(state => state.State with { Chapter = Array.IndexOf(numbers, state.Number) })];

        List<SectionState> sections = [];
        foreach (ParsedTable<SectionRow> table in sectionTables)
        {
            foreach (SectionRow row in table.Rows)
            {
                int chapter = Array.IndexOf(numbers, row.Chapter);
                if (chapter < 0)
                {
                    problems.Add(new TableProblem(TableProblems.Reference, table.Path, row.Line, 0, row.Id.Length, row.Id, "a section of a chapter of chapters.tsv"));
                }
                else if (editions.TryRange(row.Lifetime, table.Path, row.Line, problems, out int first, out int last)
                    && TryRows(codes, row.First, row.Last, table.Path, row.Line, problems, out int firstRow, out int lastRow))
                {
                    sections.Add(new SectionState(row.Id, row.Title, chapter, firstRow, lastRow, EditionSet.Mask(first, last)));
                }
            }
        }

        SectionState[] ordered = [.. sections.OrderBy(section => section.FirstRow).ThenByDescending(section => section.LastRow)];
        return new OutlineCatalog(
            new(numbers), new([.. chapters.Select(chapter => chapter.Start)]), new(chapterStates), new(ordered), new([.. problems]));
    }

    internal int FindSection(string id)
    {
        for (int section = 0; section < Sections.Count; section++)
        {
            if (Sections[section].Id == id)
            {
                return section;
            }
        }

        return -1;
    }

    internal int FindChapter(int number)
    {
        for (int chapter = 0; chapter < ChapterNumbers.Count; chapter++)
        {
            if (ChapterNumbers[chapter] == number)
            {
                return chapter;
            }
        }

        return -1;
    }

    internal int ChapterOf(int row)
    {
        int chapter = ChapterStarts.Count - 1;
        while (chapter > 0 && ChapterStarts[chapter] > row)
        {
            chapter--;
        }

        return chapter;
    }

    private static bool TryRows(
        CodeCatalog codes, ulong first, ulong last, string path, int line, List<TableProblem> problems, out int firstRow, out int lastRow)
    {
        firstRow = codes.Find(first);
        int lastCode = codes.Find(last);
        lastRow = lastCode < 0 ? -1 : codes.LastDescendants[lastCode];
        if (firstRow >= 0 && lastRow >= firstRow)
        {
            return true;
        }

        string range = CodeText.Dotted(first) + "-" + CodeText.Dotted(last);
        problems.Add(new TableProblem(TableProblems.Reference, path, line, 0, 1, range, "a range between two codes of the tables, in tabular order"));
        return false;
    }
}
