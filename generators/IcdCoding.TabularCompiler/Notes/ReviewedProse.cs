namespace IcdCoding.TabularCompiler.Notes;

/// <summary>Lines that hold something shaped like a code and yet name no target, each listed by hand with a reason.</summary>
/// <remarks>A listed text that ends with <c>…</c> is the beginning of the line.</remarks>
internal sealed class ReviewedProse
{
    private readonly Dictionary<(string Owner, string Kind, string Text), string> _reasons = [];

    /// <summary>Reads <c>reviewed-prose.tsv</c> (owner, kind, text, reason).</summary>
    /// <exception cref="FormatException">A row has not four filled cells; the message names the line.</exception>
    internal static ReviewedProse Parse(IEnumerable<string> lines)
    {
        ReviewedProse reviewed = new();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (number == 1 || line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (cells.Length != 4 || cells.Any(string.IsNullOrWhiteSpace))
            {
                throw new FormatException($"reviewed-prose.tsv({number}): expected owner, kind, text and reason.");
            }

            reviewed._reasons[(cells[0], cells[1], cells[2])] = cells[3];
        }

        return reviewed;
    }

    /// <summary>All rows.</summary>
    internal IReadOnlyCollection<(string Owner, string Kind, string Text)> Rows => _reasons.Keys;

    /// <summary>The reading with its reason made <c>reviewed</c> when the line is listed.</summary>
    internal NoteReading Apply(string owner, string kind, string text, NoteReading reading) =>
        reading.Class == NoteClass.Prose && RowOf(owner, kind, text) is not null ? reading with { Detail = "reviewed" } : reading;

    /// <summary>True when a line must still be looked at: no target, something shaped like a code, and not listed.</summary>
    internal bool IsUnexplained(string owner, string kind, string text, NoteReading reading) =>
        reading.Class == NoteClass.Prose && CodeShape.IsIn(text) && RowOf(owner, kind, text) is null;

    /// <summary>The row that lists a line, or null.</summary>
    internal (string Owner, string Kind, string Text)? RowOf(string owner, string kind, string text)
    {
        if (_reasons.ContainsKey((owner, kind, text)))
        {
            return (owner, kind, text);
        }

        foreach ((string Owner, string Kind, string Text) row in _reasons.Keys)
        {
            if (row.Owner == owner && row.Kind == kind && row.Text.EndsWith('…') && text.StartsWith(row.Text[..^1], StringComparison.Ordinal))
            {
                return row;
            }
        }

        return null;
    }
}
