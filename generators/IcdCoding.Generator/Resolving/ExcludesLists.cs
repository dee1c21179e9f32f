using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>
/// Excludes1 as lists of row intervals, each with the note that speaks. Codes with the same notes form a group; a group has a list
/// per edition; group 0 and list 0 are empty.
/// </summary>
internal sealed class ExcludesLists
{
    private readonly NoteCatalog _catalog;
    private readonly int _editionCount;
    private readonly Dictionary<EquatableArray<int>, int> _listsByNotes = [];
    private readonly Dictionary<EquatableArray<Interval>, int> _listsByContent = [];

    internal ExcludesLists(CodeCatalog codes, OutlineCatalog outline, NoteCatalog catalog, int editionCount)
    {
        _catalog = catalog;
        _editionCount = editionCount;
        ListOf([]);
        GroupLists.AddRange(new int[editionCount]);

        NoteChains chains = new(codes, outline, catalog, note => note.Kind == NoteKind.Excludes1 && note.TargetSet >= 0 && note.Class is NoteClass.Unconditional or NoteClass.Conditional);
        Groups = new int[codes.Count];
        Dictionary<(int Chain, EquatableArray<int> Silent), int> groups = [];
        List<int> silent = [];
        for (int row = 0; row < codes.Count; row++)
        {
            int chain = chains.ChainOf[row];
            EquatableArray<NoteChains.Link> links = chains[chain];
            if (links.Count == 0)
            {
                continue;
            }

            // A line says nothing about the codes it names itself: they are what is excluded, not what excludes; nor about codes that
            // it leaves out.
            silent.Clear();
            for (int index = 0; index < links.Count; index++)
            {
                NoteEntry note = catalog.Notes[links[index].Note];
                if (Contains(catalog.TargetSets[note.TargetSet], row) || (note.ScopeSet >= 0 && !Contains(catalog.TargetSets[note.ScopeSet], row)))
                {
                    silent.Add(index);
                }
            }

            (int, EquatableArray<int>) key = (chain, silent.Count == 0 ? default : new([.. silent]));
            if (!groups.TryGetValue(key, out int group))
            {
                group = GroupLists.Count / editionCount;
                groups.Add(key, group);
                AddGroup(links, silent);
            }

            Groups[row] = group;
        }
    }

    internal readonly record struct Interval(int First, int Last, int Note);

    /// <summary>The group of each row.</summary>
    internal int[] Groups { get; }

    /// <summary>The list of each group in each edition, edition by edition.</summary>
    internal List<int> GroupLists { get; } = [];

    internal List<EquatableArray<Interval>> Lists { get; } = [];

    private static bool Contains(EquatableArray<int> set, int row)
    {
        int low = 0;
        int high = set.Count / 2;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (set[2 * middle] <= row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && row <= set[(2 * low) - 1];
    }

    private void AddGroup(EquatableArray<NoteChains.Link> links, List<int> silent)
    {
        List<NoteChains.Link> speaking = [];
        for (int index = 0; index < links.Count; index++)
        {
            if (!silent.Contains(index))
            {
                speaking.Add(links[index]);
            }
        }

        // The unconditional line speaks before the conditional one, then the one whose words name all that its codes hold, then the nearer
        // owner: the order of the chain.
        NoteChains.Link[] ordered = [.. speaking.OrderBy(link => _catalog.Notes[link.Note].Strength)];
        List<int> notes = [];
        for (int edition = 0; edition < _editionCount; edition++)
        {
            notes.Clear();
            foreach (NoteChains.Link link in ordered)
            {
                if ((link.Editions >> edition & 1) != 0)
                {
                    notes.Add(link.Note);
                }
            }

            GroupLists.Add(ListOf(notes));
        }
    }

    private int ListOf(List<int> notes)
    {
        EquatableArray<int> key = new([.. notes]);
        if (!_listsByNotes.TryGetValue(key, out int list))
        {
            EquatableArray<Interval> content = new([.. Flatten(notes)]);
            if (!_listsByContent.TryGetValue(content, out list))
            {
                list = Lists.Count;
                Lists.Add(content);
                _listsByContent.Add(content, list);
            }

            _listsByNotes.Add(key, list);
        }

        return list;
    }

    private List<Interval> Flatten(List<int> notes)
    {
        List<Interval> flat = [];
        foreach (int note in notes)
        {
            flat = flat.Count == 0 ? Intervals(note) : Under(flat, Intervals(note));
        }

        return flat;
    }

    private List<Interval> Intervals(int note)
    {
        EquatableArray<int> set = _catalog.TargetSets[_catalog.Notes[note].TargetSet];
        List<Interval> intervals = new(set.Count / 2);
        for (int index = 0; index < set.Count; index += 2)
        {
            intervals.Add(new Interval(set[index], set[index + 1], note));
        }

        return intervals;
    }

    /// <summary>Adds what of <paramref name="lower"/> is not yet covered; both are disjoint and ascending, and so is the result.</summary>
    private static List<Interval> Under(List<Interval> upper, List<Interval> lower)
    {
        List<Interval> merged = new(upper.Count + lower.Count);
        int next = 0;
        foreach (Interval interval in lower)
        {
            while (next < upper.Count && upper[next].Last < interval.First)
            {
                merged.Add(upper[next++]);
            }

            int first = interval.First;
            while (next < upper.Count && upper[next].First <= interval.Last)
            {
                if (first < upper[next].First)
                {
                    merged.Add(interval with { First = first, Last = upper[next].First - 1 });
                }

                first = upper[next].Last + 1;
                if (upper[next].Last > interval.Last)
                {
                    break;
                }

                merged.Add(upper[next++]);
            }

            if (first <= interval.Last)
            {
                merged.Add(interval with { First = first });
            }
        }

        while (next < upper.Count)
        {
            merged.Add(upper[next++]);
        }

        return merged;
    }
}
