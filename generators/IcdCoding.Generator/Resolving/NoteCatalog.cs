using System.Globalization;
using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>
/// A note line, resolved. <c>Owner</c> is the owner's kind and index in one number; <c>TargetSet</c> is -1 for none, <c>ScopeSet</c> -1 for a
/// line that speaks for all codes of its owner.
/// </summary>
internal readonly record struct NoteEntry(
    int Owner, NoteKind Kind, int Ordinal, int First, int Last, NoteClass Class, int Heading, int TargetSet, int ScopeSet, Excludes1Grade Grade, int Table, int Row)
{
    internal static int OwnerOf(NoteOwnerKind kind, int index) => ((int)kind << PackedLayout.NoteOwnerKindShift) | index;

    internal uint Editions => EditionSet.Mask(First, Last);

    /// <summary>How strongly a line speaks, strongest first: without a condition, then by what it names.</summary>
    internal int Strength => (2 * (int)Class) + (Grade is Excludes1Grade.Part or Excludes1Grade.Mismatch or Excludes1Grade.Both ? 1 : 0);
}

/// <summary>
/// The note lines of all tables, ordered by owner (chapters, sections, codes), kind and ordinal, with their target sets. When
/// adding members: they must be equatable by value, or incremental caching breaks.
/// </summary>
internal sealed record NoteCatalog(
    EquatableArray<NoteEntry> Notes, EquatableArray<EquatableArray<int>> TargetSets, EquatableArray<TableProblem> Problems)
{
    private const string ChapterPrefix = "Chapter ";

    internal static NoteCatalog From(IReadOnlyList<ParsedTable<NoteFact>> tables, CodeCatalog codes, OutlineCatalog outline, EditionSet editions)
    {
        List<TableProblem> problems = [];
        List<(NoteEntry Entry, int HeadingOrdinal)> entries = [];
        TargetSets targets = new(codes);
        Dictionary<string, int> owners = new(StringComparer.Ordinal);
        for (int table = 0; table < tables.Count; table++)
        {
            string path = tables[table].Path;
            for (int row = 0; row < tables[table].Rows.Count; row++)
            {
                NoteFact fact = tables[table].Rows[row];
                if (!owners.TryGetValue(fact.Owner, out int owner))
                {
                    owner = FindOwner(fact.Owner, codes, outline);
                    owners.Add(fact.Owner, owner);
                }

                if (owner < 0)
                {
                    problems.Add(new TableProblem(
                        TableProblems.Reference, path, fact.Line, 0, fact.Owner.Length, fact.Owner, "a code, a section or a chapter of the tables"));
                    continue;
                }

                int set = targets.Resolve(fact.Targets, out string? wrong, out bool isUnknownCode);
                int scope = wrong is null ? targets.Resolve(fact.Scope, out wrong, out isUnknownCode) : -1;
                if (wrong is not null)
                {
                    problems.Add(isUnknownCode
                        ? new TableProblem(TableProblems.Reference, path, fact.Line, 0, 1, wrong, "codes of the tables, in tabular order (a code that does not exist is written ?V94.X)")
                        : new TableProblem(TableProblems.Target, path, fact.Line, 0, 1, wrong, "a target such as A18.32, M60-M63, E08-E13/4=42 or S42/7=[BC]"));
                    continue;
                }

                if (editions.TryRange(fact.Lifetime, path, fact.Line, problems, out int first, out int last))
                {
                    entries.Add((new NoteEntry(owner, fact.Kind, fact.Ordinal, first, last, fact.Class, -1, set, scope, fact.Grade, table, row), fact.Heading));
                }
            }
        }

        return new NoteCatalog(Order(entries, tables, problems), targets.Sets, new([.. problems]));
    }

    private static EquatableArray<NoteEntry> Order(
        List<(NoteEntry Entry, int HeadingOrdinal)> entries, IReadOnlyList<ParsedTable<NoteFact>> tables, List<TableProblem> problems)
    {
        (NoteEntry Entry, int HeadingOrdinal)[] ordered =
        [
            .. entries.OrderBy(note => note.Entry.Owner).ThenBy(note => note.Entry.Kind).ThenBy(note => note.Entry.Ordinal).ThenBy(note => note.Entry.First),
        ];
        NoteEntry[] notes = new NoteEntry[ordered.Length];
        for (int index = 0; index < ordered.Length; index++)
        {
            NoteEntry note = ordered[index].Entry;
            int wanted = ordered[index].HeadingOrdinal;
            if (wanted != 0)
            {
                int heading = index - 1;
                while (heading >= 0 && !IsHeading(ordered[heading].Entry, note, wanted))
                {
                    heading = SharesList(ordered[heading].Entry, note) ? heading - 1 : -1;
                }

                if (heading < 0)
                {
                    problems.Add(new TableProblem(
                        TableProblems.Reference, tables[note.Table].Path, tables[note.Table].Rows[note.Row].Line, 0, 1, wanted.ToString(CultureInfo.InvariantCulture), "the ordinal of an earlier line of the same owner and kind, in the same editions"));
                }

                note = note with { Heading = heading };
            }

            notes[index] = note;
        }

        return new(notes);
    }

    private static bool SharesList(NoteEntry one, NoteEntry other) => one.Owner == other.Owner && one.Kind == other.Kind;

    private static bool IsHeading(NoteEntry candidate, NoteEntry note, int ordinal) =>
        SharesList(candidate, note) && candidate.Ordinal == ordinal && (candidate.Editions & note.Editions) != 0;

    private static int FindOwner(string owner, CodeCatalog codes, OutlineCatalog outline)
    {
        NoteOwnerKind kind;
        int index;
        if (owner.StartsWith(ChapterPrefix, StringComparison.Ordinal))
        {
            kind = NoteOwnerKind.Chapter;
            index = int.TryParse(owner.Substring(ChapterPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? outline.FindChapter(number)
                : -1;
        }
        else if (owner.IndexOf('-') >= 0)
        {
            kind = NoteOwnerKind.Section;
            index = outline.FindSection(owner);
        }
        else
        {
            kind = NoteOwnerKind.Code;
            index = CodeText.TryPack(owner, out ulong code) ? codes.Find(code) : -1;
        }

        return index < 0 ? -1 : NoteEntry.OwnerOf(kind, index);
    }
}
