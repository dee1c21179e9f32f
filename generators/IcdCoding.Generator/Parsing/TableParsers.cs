using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>Text of a table to its rows. A malformed row becomes a problem and is left out.</summary>
internal static class TableParsers
{
    private static readonly string[] Flags = ["0", "1"];

    internal static ParsedTable<EditionRow> Editions(string path, string content)
    {
        TableReader reader = new(
            path, content, "edition", "effective_from", "effective_through", "codes", "billable", "code_source", "notes", "notes_source");
        List<EditionRow> rows = [];
        while (reader.Read())
        {
            if (rows.Count == PackedLayout.MaxEditions)
            {
                reader.Add(TableProblems.Value, 0, "at most 32 editions: lifetimes are masks of 32 bits");
            }
            else if (reader.TryDate(1, out int from) & reader.TryDate(2, out int through) & reader.TryNumber(3, out int codes) & reader.TryNumber(4, out int billable))
            {
                rows.Add(new EditionRow(reader.Text(0), from, through, codes, billable, reader.Text(5), reader.Text(6), reader.Text(7)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<ChapterRow> Chapters(string path, string content)
    {
        TableReader reader = new(path, content, "chapter", "first", "last", "range", "title");
        List<ChapterRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryNumber(0, out int number) & reader.TryRange(3, out ulong first, out ulong last))
            {
                rows.Add(new ChapterRow(reader.Line, number, reader.Lifetime(1), first, last, reader.Text(4)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<SectionRow> Sections(string path, string content)
    {
        TableReader reader = new(path, content, "section", "first", "last", "chapter", "range", "title");
        List<SectionRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryNumber(3, out int chapter) & reader.TryRange(4, out ulong first, out ulong last))
            {
                rows.Add(new SectionRow(reader.Line, reader.Text(0), reader.Lifetime(1), chapter, first, last, reader.Text(5)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<CodeRow> Codes(string path, string content)
    {
        TableReader reader = new(path, content, "code", "first", "last", "billable", "title");
        List<CodeRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryCode(0, out ulong code) & reader.TryWord(3, Flags, out int billable))
            {
                rows.Add(new CodeRow(reader.Line, code, reader.Lifetime(1), billable == 1, reader.Text(4)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<SeventhCharacterRow> SeventhCharacters(string path, string content)
    {
        TableReader reader = new(path, content, "owner", "character", "first", "last", "meaning");
        List<SeventhCharacterRow> rows = [];
        while (reader.Read())
        {
            string character = reader.Text(1);
            if (character.Length != 1)
            {
                reader.Add(TableProblems.Value, 1, "one character");
            }
            else if (reader.TryCode(0, out ulong owner))
            {
                rows.Add(new SeventhCharacterRow(reader.Line, owner, character[0], reader.Lifetime(2), reader.Shared(4)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<ReplacementRow> Replacements(string path, string content)
    {
        TableReader reader = new(path, content, "code", "effective_from", "previous");
        List<ReplacementRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryCode(0, out ulong code) & reader.TryDate(1, out int from))
            {
                rows.Add(new ReplacementRow(reader.Line, code, from, reader.Text(2)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<NoteRow> Notes(string path, string content)
    {
        TableReader reader = new(
            path, content, "owner", "kind", "ordinal", "first", "last", "class", "heading", "detail", "targets", "scope", "grade", "text");
        List<NoteRow> rows = [];
        while (reader.Read())
        {
            int heading = 0;
            if (reader.TryWord(1, out NoteKind kind) & reader.TryNumber(2, out int ordinal) & reader.TryWord(5, out NoteClass noteClass) & reader.TryWord(10, out Excludes1Grade grade)
                && (reader.Text(6).Length == 0 || reader.TryNumber(6, out heading)))
            {
                rows.Add(new NoteRow(
                    reader.Line, reader.Shared(0), kind, ordinal, reader.Lifetime(3), noteClass, heading, reader.Shared(7), reader.Text(8), reader.Shared(9), grade, reader.Text(11)));
            }
        }

        return reader.Finish(rows);
    }
}
