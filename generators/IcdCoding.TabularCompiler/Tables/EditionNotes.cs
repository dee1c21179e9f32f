using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary>What was understood of the notes of one edition.</summary>
internal sealed class EditionNotes
{
    private const string ReviewedDetail = "reviewed";

    private readonly Dictionary<(string Owner, string Kind), IReadOnlyList<UnderstoodLine>> _lines = [];
    private readonly List<string> _unreviewed = [];
    private readonly HashSet<(string Owner, string Kind, string Text)> _reviewed = [];

    private EditionNotes()
    {
    }

    /// <summary>Lines that hold what looks like a code, name none, and are not reviewed.</summary>
    public IReadOnlyList<string> Unreviewed => _unreviewed;

    /// <summary>Lines that are reviewed, in full and as the tables keep them.</summary>
    public IReadOnlySet<(string Owner, string Kind, string Text)> Reviewed => _reviewed;

    /// <summary>Every line with its kind.</summary>
    public IEnumerable<(string Kind, NoteReading Reading)> All => _lines.SelectMany(pair => pair.Value.Select(line => (pair.Key.Kind, line.Reading)));

    /// <summary>Reads every note of the edition.</summary>
    public static EditionNotes Read(Edition edition, ReviewedProse reviewed)
    {
        var notes = new EditionNotes();
        foreach ((string owner, IReadOnlyDictionary<string, List<string>> kinds) in NoteOwner.NotesOf(edition))
        {
            foreach ((string kind, List<string> lines) in kinds)
            {
                notes._lines.Add((owner, kind), notes.Understand(owner, kind, lines, edition, reviewed));
            }
        }

        return notes;
    }

    /// <summary>The lines of an owner and kind; none where the edition prints none.</summary>
    public IReadOnlyList<UnderstoodLine> Find(string owner, string kind) => _lines.GetValueOrDefault((owner, kind), []);

    private UnderstoodLine[] Understand(string owner, string kind, List<string> lines, Edition edition, ReviewedProse reviewed)
    {
        IReadOnlyList<NoteReading> readings = NoteReader.Read(owner, kind, lines, edition);
        var understood = new UnderstoodLine[lines.Count];
        for (int i = 0; i < understood.Length; i++)
        {
            string kept = NoteText.Kept(kind, lines[i]);
            NoteReading reading = reviewed.Apply(owner, kind, kept, reviewed.Apply(owner, kind, lines[i], readings[i]));
            if (reading.Detail == ReviewedDetail)
            {
                _reviewed.Add((owner, kind, lines[i]));
                _reviewed.Add((owner, kind, kept));
            }
            else if (reviewed.IsUnexplained(owner, kind, lines[i], reading))
            {
                _unreviewed.Add($"{owner}\t{kind}\t{lines[i]}");
            }

            understood[i] = new UnderstoodLine(kept, reading);
        }

        return understood;
    }
}
