namespace IcdCoding.Benchmarks;

/// <summary>
/// What a team would write over parsed notes: the Excludes1 lines by owner in a dictionary, looked up for a code, each shorter code,
/// its sections and its chapter; each range of a line compared with the place of the other code; then the other way round.
/// </summary>
internal sealed class NaiveExcludes
{
    private readonly Dictionary<string, int> _places = [];
    private readonly Dictionary<string, int> _lastPlaces = [];
    private readonly Dictionary<string, List<Line>> _lines = [];
    private readonly List<(int First, int Last, string Owner)> _wideOwners = [];

    internal NaiveExcludes(Icd10CmEdition edition)
    {
        CodeEntry[] codes = [.. edition.Codes];
        for (int i = 0; i < codes.Length; i++)
        {
            string code = codes[i].Code.ToString();
            _places.Add(code, i);
            for (int length = 3; length <= code.Length; length++)
            {
                _lastPlaces[code[..length]] = i;
            }
        }

        foreach (CodeEntry entry in codes)
        {
            Add(entry.Code.ToString(), entry.Notes, codes);
        }

        foreach (Section section in edition.Sections)
        {
            AddWide(section.Id, section.First, section.Last, section.Notes, codes);
        }

        foreach (Chapter chapter in edition.Chapters)
        {
            AddWide(chapter.ToString(), chapter.First, chapter.Last, chapter.Notes, codes);
        }
    }

    internal bool Conflict(string code, string other) =>
        !code.StartsWith(other, StringComparison.Ordinal) && !other.StartsWith(code, StringComparison.Ordinal) && (Speaks(code, other) || Speaks(other, code));

    private bool Speaks(string code, string other)
    {
        int place = _places[code];
        int otherPlace = _places[other];
        for (int length = code.Length; length >= 3; length--)
        {
            if (_lines.TryGetValue(code[..length], out List<Line>? lines) && Names(lines, place, otherPlace))
            {
                return true;
            }
        }

        foreach ((int first, int last, string owner) in _wideOwners)
        {
            if (first <= place && place <= last && Names(_lines[owner], place, otherPlace))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(List<Line> lines, int place, int otherPlace)
    {
        foreach (Line line in lines)
        {
            if (line.Contains(otherPlace) && !line.Contains(place))
            {
                return true;
            }
        }

        return false;
    }

    private void AddWide(string owner, IcdCode first, IcdCode lastCategory, IReadOnlyList<NoteReference> notes, CodeEntry[] codes)
    {
        Add(owner, notes, codes);
        if (_lines.ContainsKey(owner))
        {
            _wideOwners.Add((_places[first.ToString()], _lastPlaces[lastCategory.ToString()], owner));
        }
    }

    private void Add(string owner, IReadOnlyList<NoteReference> notes, CodeEntry[] codes)
    {
        List<Line> lines = [.. notes.Where(note => note.Kind == NoteKind.Excludes1 && note.Targets.Length > 0).Select(note => new Line(Ranges(note, codes)))];
        if (lines.Count > 0)
        {
            // A section that is one category has the name of it.
            _lines[owner] = [.. _lines.GetValueOrDefault(owner, []), .. lines];
        }
    }

    private List<(int First, int Last)> Ranges(NoteReference note, CodeEntry[] codes)
    {
        List<(int, int)> ranges = [];
        foreach (string token in note.Targets.Split(' ').Where(token => !token.StartsWith('?')))
        {
            string[] parts = token.Split('/');
            string[] ends = parts[0].Split('-');
            if (!_places.TryGetValue(ends[0], out int first) || !_lastPlaces.TryGetValue(ends[^1], out int last))
            {
                continue;
            }

            if (parts.Length == 1)
            {
                ranges.Add((first, last));
            }
            else
            {
                ranges.AddRange(Enumerable.Range(first, last - first + 1).Where(place => note.TargetsContain(codes[place].Code)).Select(place => (place, place)));
            }
        }

        return ranges;
    }

    /// <summary>The places that a line names, as ranges.</summary>
    private sealed class Line(List<(int First, int Last)> ranges)
    {
        internal bool Contains(int place)
        {
            foreach ((int first, int last) in ranges)
            {
                if (first <= place && place <= last)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
