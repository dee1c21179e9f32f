using System.Globalization;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>notes/chapter-NN.tsv</c>: every note line of every edition with its lifetime and what was understood of it.</summary>
internal static class NoteTables
{
    /// <param name="catalog">All editions.</param>
    /// <param name="notes">What was understood of each edition's notes, in the order of the editions.</param>
    public static IEnumerable<GeneratedFile> Compile(Catalog catalog, IReadOnlyList<EditionNotes> notes)
    {
        List<(string Chapter, TableText Table)> tables = new List<(string Chapter, TableText Table)>();
        foreach ((string chapter, string owner) in NoteOwner.InOrder(catalog).Distinct())
        {
            if (tables.Count == 0 || tables[^1].Chapter != chapter)
            {
                tables.Add((chapter, new TableText([], "owner", "kind", "ordinal", "first", "last", "class", "heading", "detail", "targets", "scope", "grade", "text")));
            }

            foreach (string kind in NoteKinds.All)
            {
                WriteLines(tables[^1].Table, catalog, owner, kind, [.. notes.Select(edition => edition.Find(owner, kind))]);
            }
        }

        return tables.Select(table => new GeneratedFile($"icd10cm/notes/chapter-{table.Chapter.PadLeft(2, '0')}.tsv", table.Table.ToString()));
    }

    private static void WriteLines(TableText table, Catalog catalog, string owner, string kind, IReadOnlyList<UnderstoodLine>[] byEdition)
    {
        if (byEdition.All(lines => lines.Count == 0))
        {
            return;
        }

        string[][] keys = [.. byEdition.Select(Keys)];
        IReadOnlyList<string> union = UnionOrder.Merge(keys);
        Dictionary<string, int> ordinals = union.Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index + 1, StringComparer.Ordinal);
        foreach (string key in union)
        {
            foreach (Run<Fact> run in Runs.Of(byEdition.Length, edition => Find(byEdition[edition], keys[edition], key, ordinals)))
            {
                (string first, string last) = catalog.Lifetime(run);
                Fact fact = run.Value;
                table.Row(
                    owner, kind, ordinals[key].ToString(CultureInfo.InvariantCulture), first, last, Vocabulary.Of(fact.Class), fact.Heading, fact.Detail, fact.Targets, fact.Scope, fact.Grade, fact.Text);
            }
        }
    }

    /// <summary>A line is known by its text; one printed twice in a list by its text and the count of its likes before it.</summary>
    private static string[] Keys(IReadOnlyList<UnderstoodLine> lines)
    {
        Dictionary<string, int> counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. lines.Select(line =>
        {
            int count = counts[line.Text] = counts.GetValueOrDefault(line.Text) + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{line.Text}\t{count}");
        })];
    }

    private static Fact? Find(IReadOnlyList<UnderstoodLine> lines, string[] keys, string key, Dictionary<string, int> ordinals)
    {
        int index = Array.IndexOf(keys, key);
        if (index < 0)
        {
            return null;
        }

        NoteReading reading = lines[index].Reading;
        string heading = reading.Heading is { } leader ? ordinals[keys[leader]].ToString(CultureInfo.InvariantCulture) : "";
        string grade = Vocabulary.Of(reading.Grade);
        return new Fact(reading.Class, heading, reading.Detail, reading.Targets, reading.Scope, grade, lines[index].Text);
    }

    private sealed record Fact(NoteClass Class, string Heading, string Detail, string Targets, string Scope, string Grade, string Text);
}
