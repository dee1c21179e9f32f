using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Note lines with their words, and the target sets.</summary>
internal static class NoteTableSource
{
    internal static string EmitNotes(NoteCatalog catalog, OutlineCatalog outline, IReadOnlyList<ParsedTable<NoteRow>> tables)
    {
        PackedTable owners = new();
        PackedTable kinds = new();
        PackedTable firstEditions = new();
        PackedTable lastEditions = new();
        PackedTable ordinals = new();
        PackedTable headings = new();
        PackedTable details = new();
        PackedTable targets = new();
        PackedTable sets = new();
        PackedTable texts = new();
        PackedTable grades = new();
        PackedTable scopedNotes = new();
        PackedTable scopes = new();
        int scopedCount = 0;
        TextPool pool = new();
        for (int index = 0; index < catalog.Notes.Count; index++)
        {
            NoteEntry note = catalog.Notes[index];
            NoteRow row = tables[note.Table].Rows[note.Row];
            owners.Add(note.Owner, 4);
            kinds.Add(((int)note.Kind * PackedLayout.NoteClasses) + (int)note.Class, 1);
            firstEditions.Add(note.First, 1);
            lastEditions.Add(note.Last, 1);
            ordinals.Add(note.Ordinal, 2);
            headings.Add(note.Heading < 0 ? 0 : index - note.Heading, 2);
            details.Add(pool.Add(row.Detail), 3);
            targets.Add(pool.Add(row.Targets), 3);
            sets.Add(note.TargetSet + 1, 3);
            texts.Add(pool.Add(row.Text), 3);
            grades.Add((int)note.Grade, 1);
            if (note.ScopeSet >= 0)
            {
                scopedNotes.Add(index, 3);
                scopes.Add(note.ScopeSet, 3);
                scopedCount++;
            }
        }

        PackedTable sectionOwners = new();
        foreach (SectionState section in outline.Sections)
        {
            sectionOwners.Add(outline.FindSection(section.Id), 2);
        }

        TableSource source = new("PackedNotes");
        source.Constant("Count", catalog.Notes.Count);
        source.Constant("ScopedCount", scopedCount);
        source.Table("Owners", owners);
        source.Table("SectionOwners", sectionOwners);
        source.Table("KindsAndClasses", kinds);
        source.Table("FirstEditions", firstEditions);
        source.Table("LastEditions", lastEditions);
        source.Table("Ordinals", ordinals);
        source.Table("HeadingDistances", headings);
        source.Table("Details", details);
        source.Table("Targets", targets);
        source.Table("TargetSets", sets);
        source.Table("Texts", texts);
        source.Table("Grades", grades);
        source.Table("ScopedNotes", scopedNotes);
        source.Table("Scopes", scopes);
        pool.WriteTo(source);
        return source.ToString();
    }

    internal static string EmitTargets(NoteCatalog catalog)
    {
        PackedTable starts = new();
        PackedTable firstRows = new();
        PackedTable lastRows = new();
        int start = 0;
        foreach (EquatableArray<int> set in catalog.TargetSets)
        {
            starts.Add(start, 4);
            for (int index = 0; index < set.Count; index += 2)
            {
                firstRows.Add(set[index], 3);
                lastRows.Add(set[index + 1], 3);
                start++;
            }
        }

        starts.Add(start, 4);
        TableSource source = new("PackedTargets");
        source.Table("Starts", starts);
        source.Table("FirstRows", firstRows);
        source.Table("LastRows", lastRows);
        return source.ToString();
    }
}
