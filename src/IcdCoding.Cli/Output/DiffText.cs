namespace IcdCoding.Cli.Output;

/// <summary>What changed between two releases, for people.</summary>
internal sealed class DiffText(TextWriter writer, bool terminal)
{
    private readonly Paint _paint = new(terminal);

    internal void Write(EditionDiff diff)
    {
        writer.WriteLine($"{diff.From.Name} (notes {Vocabulary.Of(diff.From.NotesProvenance)}) to {diff.To.Name} (notes {Vocabulary.Of(diff.To.NotesProvenance)}): "
            + $"{diff.BillableAdded.Count} billable codes added, {diff.BillableRemoved.Count} removed, {diff.Retitled.Count} retitled, {diff.NotesAdded.Count} note lines added, {diff.NotesRemoved.Count} removed");
        Codes("Added", "+", diff.Added);
        Codes("Removed", "-", diff.Removed);
        Codes("Became billable", "*", diff.BecameBillable);
        Codes("Became a header", "*", diff.BecameHeader);
        Head("Retitled", diff.Retitled.Count);
        foreach (TitleChange change in diff.Retitled)
        {
            writer.WriteLine($"  * {change.Code}  {change.Before}");
            writer.WriteLine($"    {new string(' ', change.Code.ToString().Length)}  {change.After}");
        }

        Notes("Note lines added", "+", diff.NotesAdded);
        Notes("Note lines removed", "-", diff.NotesRemoved);
    }

    private void Head(string title, int count)
    {
        if (count > 0)
        {
            writer.WriteLine(_paint.Bold($"{title} ({count})"));
        }
    }

    private void Codes(string title, string sign, IReadOnlyList<CodeEntry> entries)
    {
        Head(title, entries.Count);
        foreach (CodeEntry entry in entries)
        {
            writer.WriteLine($"  {sign} {entry}  {entry.Title}{(entry.IsBillable ? "" : " (header)")}");
        }
    }

    private void Notes(string title, string sign, IReadOnlyList<NoteReference> notes)
    {
        Head(title, notes.Count);
        foreach (NoteReference note in notes)
        {
            writer.WriteLine($"  {sign} {note.Owner} {Vocabulary.Of(note.Kind)}: {note.Text}");
        }
    }
}
