namespace IcdCoding.Benchmarks;

/// <summary>
/// What a team would write over parsed notes: the Excludes1 lines by owner in a dictionary, walked up from a code to its
/// category, section and chapter, each target compared with the other code; then the same the other way round.
/// </summary>
internal sealed class NaiveExcludes
{
    private readonly Dictionary<IcdCode, List<NoteReference>> _linesInEffect = [];
    private readonly Dictionary<IcdCode, int> _position;

    internal NaiveExcludes(Icd10CmEdition edition)
    {
        _position = edition.Codes.Select((entry, index) => (entry.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        Edition = edition;
    }

    private Icd10CmEdition Edition { get; }

    internal bool Conflict(IcdCode a, IcdCode b) =>
        a != b && !a.StartsWith(b) && !b.StartsWith(a) && (Speaks(a, b) || Speaks(b, a));

    private bool Speaks(IcdCode owner, IcdCode other)
    {
        if (!_linesInEffect.TryGetValue(owner, out List<NoteReference>? lines))
        {
            lines = [.. Edition[owner].NotesInEffect.Where(note => note.Kind == NoteKind.Excludes1)];
            _linesInEffect.Add(owner, lines);
        }

        foreach (NoteReference line in lines)
        {
            if (line.TargetsContain(other) && !line.TargetsContain(owner))
            {
                return true;
            }
        }

        return false;
    }
}
