using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Grading;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary>What was understood of the notes of one edition.</summary>
internal sealed class EditionNotes
{
    private const string ReviewedDetail = "reviewed", Excludes1 = "excludes1", Excludes2 = "excludes2";

    private readonly Dictionary<(string Owner, string Kind), IReadOnlyList<UnderstoodLine>> _lines = [];
    private readonly List<string> _unreviewed = [];
    private readonly HashSet<(string Owner, string Kind, string Text)> _reviewed = [];
    private readonly Edition _edition;
    private readonly TargetAxis _axis;
    private readonly OwnerScope _scope;

    private EditionNotes(Edition edition, EditionGrades grades)
    {
        _edition = edition;
        _axis = new TargetAxis(edition);
        _scope = new OwnerScope(edition);
        Grades = grades;
    }

    /// <summary>What was decided of the Excludes1 lines, and what the reviewed table was needed for.</summary>
    public EditionGrades Grades { get; }

    /// <summary>Lines that hold what looks like a code, name none, and are not reviewed.</summary>
    public IReadOnlyList<string> Unreviewed => _unreviewed;

    /// <summary>Lines that are reviewed, in full and as the tables keep them.</summary>
    public IReadOnlySet<(string Owner, string Kind, string Text)> Reviewed => _reviewed;

    /// <summary>Every line with its kind.</summary>
    public IEnumerable<(string Kind, NoteReading Reading)> All => _lines.SelectMany(pair => pair.Value.Select(line => (pair.Key.Kind, line.Reading)));

    /// <summary>Reads every note of the edition.</summary>
    public static EditionNotes Read(Edition edition, ReviewedProse reviewed, GradingTables grading)
    {
        Dictionary<string, IReadOnlyDictionary<string, List<string>>> owners = NoteOwner.NotesOf(edition);
        EditionNotes notes = new EditionNotes(edition, new EditionGrades(new EditionWords(edition, owners), grading));
        foreach ((string owner, IReadOnlyDictionary<string, List<string>> kinds) in owners)
        {
            foreach ((string kind, List<string> lines) in kinds)
            {
                notes._lines.Add((owner, kind), notes.Understand(owner, kind, lines, reviewed));
            }
        }

        notes.MarkContradictions();
        return notes;
    }

    /// <summary>The lines of an owner and kind; none where the edition prints none.</summary>
    public IReadOnlyList<UnderstoodLine> Find(string owner, string kind) => _lines.GetValueOrDefault((owner, kind), []);

    /// <summary>Gives the grade of a contradiction to the Excludes1 lines that Excludes2 lines take back.</summary>
    private void MarkContradictions()
    {
        Contradictions contradictions = new Contradictions(_edition);
        foreach (((string owner, string kind), IReadOnlyList<UnderstoodLine> lines) in _lines.Where(pair => pair.Key.Kind == Excludes2))
        {
            foreach (UnderstoodLine line in lines)
            {
                contradictions.Add(owner, line.Reading.Targets);
            }
        }

        foreach ((string Owner, string Kind) key in _lines.Keys.Where(key => key.Kind == Excludes1).ToArray())
        {
            _lines[key] = [.. _lines[key].Select(line => line.Reading.Grade != Excludes1Grade.None && contradictions.IsTakenBack(key.Owner, line.Reading.Targets)
                ? line with { Reading = line.Reading with { Grade = Excludes1Grade.Both } }
                : line)];
        }
    }

    /// <summary>The reading with the codes of the owner for which the line speaks and, for Excludes1, with its grade.</summary>
    private NoteReading Complete(string owner, string kind, List<string> lines, int index, string kept, IReadOnlyList<NoteReading> readings)
    {
        NoteReading reading = readings[index];
        string scope = _scope.Read(kind, lines[index]);
        if (scope.Length == 0 && reading.Heading is { } leader)
        {
            scope = _scope.Read(kind, lines[leader]);
        }

        if (kind != Excludes1 || reading.Targets.Length == 0)
        {
            return reading with { Scope = scope };
        }

        string targets = _axis.Narrow(lines[index], reading.Targets);
        string? heading = reading.Heading is { } led ? lines[led] : null;
        return reading with { Scope = scope, Targets = targets, Grade = Grades.Grade(owner, kept, lines[index], heading, targets) };
    }

    private UnderstoodLine[] Understand(string owner, string kind, List<string> lines, ReviewedProse reviewed)
    {
        IReadOnlyList<NoteReading> readings = NoteReader.Read(owner, kind, lines, _edition);
        UnderstoodLine[] understood = new UnderstoodLine[lines.Count];
        for (int i = 0; i < understood.Length; i++)
        {
            string kept = NoteText.Kept(kind, lines[i]);
            NoteReading reading = reviewed.Apply(owner, kind, kept, reviewed.Apply(owner, kind, lines[i], Complete(owner, kind, lines, i, kept, readings)));
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
