using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>The tables of <c>rules</c> and <c>edits</c> to rows of one shape.</summary>
internal static class RuleTableParsers
{
    private static readonly string[] ReleaseStatuses = ["own", "in-force", "unavailable"];

    /// <summary>The columns of each table, in the order of <see cref="RuleList"/>.</summary>
    private static readonly string[] Columns =
    [
        "codes except first last section release severity reason",
        "codes except unless_first first last section release severity reason",
        "codes_a codes_b codes_c instead keep first last section release severity reason",
        "codes_a codes_b keep first last section release severity reason",
        "kind codes except first last section release severity reason",
        "kind codes others first last section release severity reason",
        "kind codes except first last section release severity reason",
        "kind rank codes except first last section release severity reason",
        "list code first last",
        "code first last",
        "join codes_a codes_b instead first last",
        "kind codes except first last section release severity reason",
        "codes others first last section release severity reason",
        "code specified first last",
        "kind codes instead first last section release severity reason",
        "kind codes except others first last section release severity reason",
        "kind codes when others unless first last section release severity reason",
        "codes others first last section release severity reason",
    ];

    /// <summary>Whether a file of this name is a table whose rows name codes.</summary>
    internal static bool IsTable(string name, out RuleList list) => Vocabulary.TryParse(name, out list) && Vocabulary.Of(list) == name;

    internal static ParsedTable<RuleRow> Rows(string path, string content)
    {
        if (!IsTable(Path.GetFileNameWithoutExtension(path), out RuleList list))
        {
            throw new ArgumentException($"{path} is no table of rules.", nameof(path));
        }

        string[] columns = Columns[(int)list].Split(' ');
        TableReader reader = new(path, content, columns);
        int Place(params string[] names) => names.Select(name => Array.IndexOf(columns, name)).Max();
        int kindAt = Place("kind", "list"), severityAt = Place("severity"), rankAt = Place("rank"), keepAt = Place("keep"), firstAt = Place("first");
        int codesAt = Place("codes", "codes_a", "code"), othersAt = Place("codes_b", "others", "unless_first", "specified");
        int exceptAt = Place("except"), thirdAt = Place("codes_c", "when"), insteadAt = Place("instead", "unless"), sectionAt = Place("section"), reasonAt = Place("reason");
        List<RuleRow> rows = [];
        while (reader.Read())
        {
            string Cell(int column) => column < 0 ? "" : reader.Shared(column);
            RuleRowKind kind = RuleRowKind.None;
            Severity severity = Severity.None;
            int rank = 0;
            bool fits = (kindAt < 0 || reader.TryWord(kindAt, out kind))
                & (Cell(severityAt).Length == 0 || reader.TryWord(severityAt, out severity))
                & (Cell(rankAt).Length == 0 || reader.TryNumber(rankAt, out rank))
                & TryKeep(reader, keepAt, out int keep);
            if (fits)
            {
                rows.Add(new RuleRow(
                    reader.Line, list, kind, Cell(codesAt), Cell(exceptAt), Cell(othersAt), Cell(thirdAt), Cell(insteadAt), keep,
                    reader.Lifetime(firstAt), Cell(sectionAt), severity, rank, Cell(reasonAt)));
            }
        }

        return reader.Finish(rows);
    }

    /// <summary>Whether each list is known in each edition. The POA list is the one without a name.</summary>
    internal static ParsedTable<ListEditionRow> ListEditions(string path, string content)
    {
        bool isPoa = Path.GetFileNameWithoutExtension(path) == "poa-editions";
        TableReader reader = isPoa
            ? new(path, content, "edition", "status", "list", "codes", "source", "note")
            : new(path, content, "edition", "list", "status", "codes", "note");
        List<ListEditionRow> rows = [];
        while (reader.Read())
        {
            RuleRowKind kind = RuleRowKind.None;
            if (reader.TryWord(isPoa ? 1 : 2, out ListStatus status) & (isPoa || reader.TryWord(1, out kind)))
            {
                rows.Add(new ListEditionRow(reader.Line, reader.Shared(0), kind, status));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<AgeRow> Ages(string path, string content)
    {
        TableReader reader = new(path, content, "list", "lowest", "highest", "first", "last");
        List<AgeRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryWord(0, out RuleRowKind kind) & reader.TryNumber(1, out int lowest) & reader.TryNumber(2, out int highest))
            {
                rows.Add(new AgeRow(reader.Line, kind, lowest, highest, reader.Lifetime(3)));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<GuidelineSectionRow> GuidelineSections(string path, string content)
    {
        TableReader reader = new(path, content, "rule", "first", "last", "section", "release", "subject");
        List<GuidelineSectionRow> rows = [];
        while (reader.Read())
        {
            rows.Add(new GuidelineSectionRow(reader.Line, reader.Shared(0), reader.Lifetime(1), reader.Shared(3), reader.Text(5)));
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<GuidelineReleaseRow> GuidelineReleases(string path, string content)
    {
        TableReader reader = new(path, content, "edition", "release", "status", "note");
        List<GuidelineReleaseRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryWord(2, ReleaseStatuses, out int status))
            {
                rows.Add(new GuidelineReleaseRow(reader.Line, reader.Shared(0), reader.Shared(1), status));
            }
        }

        return reader.Finish(rows);
    }

    /// <summary>The letters of the diagnoses that stay, as bits: a 1, b 2, c 4.</summary>
    private static bool TryKeep(TableReader reader, int column, out int keep)
    {
        keep = 0;
        foreach (string letter in column < 0 ? [] : reader.Text(column).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            int place = "abc".IndexOf(letter, StringComparison.Ordinal);
            if (place < 0 || letter.Length != 1)
            {
                reader.Add(TableProblems.Value, column, "letters of a, b, c with blanks between them");
                return false;
            }

            keep |= 1 << place;
        }

        return true;
    }
}
