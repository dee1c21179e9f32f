namespace IcdCoding.Cli.Output;

/// <summary>The facts of a code, for people.</summary>
internal sealed class EntryText(TextWriter writer, bool terminal)
{
    private const int MaxListed = 20;
    private readonly Paint _paint = new(terminal);

    internal void Write(CodeEntry entry)
    {
        writer.WriteLine($"{_paint.Bold(entry.ToString())}  {entry.Title}");
        Fact("status", entry.IsBillable ? $"billable in {entry.Edition.Name}" : $"header in {entry.Edition.Name}, not billable");
        Fact("billable", entry.Lifetime.ToString());
        Fact("chapter", $"{entry.Chapter.Number}  {entry.Chapter.Title}");
        Fact("section", entry.Section is { } section ? $"{section.Id}  {section.Title}" : null);
        Fact("parent", entry.Parent is { } parent ? $"{parent}  {parent.Title}" : null);
        List("children", [.. entry.Children.Select(child => $"{child}  {child.Title}")]);
        List("7th character", [.. entry.SeventhCharacters.Select(seventh => $"{seventh.Character}  {seventh.Meaning}")]);
        if (entry.Laterality != Laterality.None)
        {
            Fact("side", string.Join(", ", new[] { ("right", entry.Right), ("left", entry.Left), ("bilateral", entry.Bilateral), ("unspecified", entry.UnspecifiedSide) }
                .Where(side => side.Item2 is not null)
                .Select(side => $"{side.Item1} {(side.Item2!.Equals(entry) ? "is this code" : side.Item2)}")));
        }

        Fact("replaced by", entry.ReplacedBy.Count == 0 ? null : string.Join(", ", entry.ReplacedBy));
        Fact("split off to", entry.SplitOffTo.Count == 0 ? null : string.Join(", ", entry.SplitOffTo));
        Fact("replaces", entry.Replaces.Count == 0 ? null : string.Join(", ", entry.Replaces));
        Fact("split off from", entry.SplitOffFrom.Count == 0 ? null : string.Join(", ", entry.SplitOffFrom));
        NoteReference[] notes = [.. entry.NotesInEffect];
        if (notes.Length > 0)
        {
            writer.WriteLine(_paint.Bold($"Notes in effect, nearest first ({Vocabulary.Of(entry.Edition.NotesProvenance)})"));
            foreach (IGrouping<(string Owner, NoteKind Kind), NoteReference> group in notes.GroupBy(note => (note.Owner, note.Kind)))
            {
                writer.WriteLine($"  {group.Key.Owner} {Vocabulary.Of(group.Key.Kind)}");
                foreach (NoteReference note in group)
                {
                    writer.WriteLine($"    {note.Text}");
                }
            }
        }

        IReadOnlyList<NoteReference> excludedBy = entry.ExcludedBy;
        if (excludedBy.Count > 0)
        {
            writer.WriteLine(_paint.Bold("Excluded by"));
            foreach (NoteReference note in excludedBy)
            {
                writer.WriteLine($"  {note.Owner} {Vocabulary.Of(note.Kind)}: {note.Text}");
            }
        }
    }

    private void Fact(string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteLine($"  {_paint.Faint($"{name,-14}")} {value}");
        }
    }

    private void List(string name, string[] values)
    {
        for (int i = 0; i < values.Length && i < MaxListed; i++)
        {
            Fact(i == 0 ? name : "", values[i]);
        }

        Fact("", values.Length > MaxListed ? $"and {values.Length - MaxListed} more" : null);
    }
}
