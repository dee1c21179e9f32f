using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>
/// The notes of some kinds that reach each code: its own, its ancestors', those of the sections whose range holds it, its
/// chapter's; nearest first. A chain is shared by all codes that the same notes reach; chain 0 is empty.
/// </summary>
internal sealed class NoteChains
{
    private readonly Dictionary<EquatableArray<Link>, int> _byContent = [];
    private readonly List<EquatableArray<Link>> _chains = [];
    private readonly Dictionary<int, List<Link>> _own = [];

    internal NoteChains(CodeCatalog codes, OutlineCatalog outline, NoteCatalog catalog, Func<NoteEntry, bool> isWanted)
    {
        for (int note = 0; note < catalog.Notes.Count; note++)
        {
            NoteEntry entry = catalog.Notes[note];
            if (isWanted(entry))
            {
                if (!_own.TryGetValue(entry.Owner, out List<Link>? links))
                {
                    _own.Add(entry.Owner, links = []);
                }

                links.Add(new Link(note, entry.Editions));
            }
        }

        Share([]);
        ChainOf = new int[codes.Count];
        Assign(codes, outline);
    }

    /// <summary>A note and the editions in which it reaches the code.</summary>
    internal readonly record struct Link(int Note, uint Editions);

    /// <summary>The chain of each row.</summary>
    internal int[] ChainOf { get; }

    internal int Count => _chains.Count;

    internal EquatableArray<Link> this[int chain] => _chains[chain];

    private void Assign(CodeCatalog codes, OutlineCatalog outline)
    {
        Dictionary<string, int> sectionIndexes = new(StringComparer.Ordinal);
        for (int section = outline.Sections.Count - 1; section >= 0; section--)
        {
            sectionIndexes[outline.Sections[section].Id] = section;
        }

        for (int row = 0; row < codes.Count; row++)
        {
            int parent = codes.Parents[row];
            bool hasOwn = _own.TryGetValue(NoteEntry.OwnerOf(NoteOwnerKind.Code, row), out List<Link>? links);
            if (parent >= 0 && !hasOwn)
            {
                ChainOf[row] = ChainOf[parent];
                continue;
            }

            List<Link> chain = links is null ? [] : [.. links];
            if (parent >= 0)
            {
                chain.AddRange(_chains[ChainOf[parent]]);
            }
            else
            {
                AddOutline(chain, row, outline, sectionIndexes);
            }

            ChainOf[row] = Share(chain);
        }
    }

    private void AddOutline(List<Link> chain, int row, OutlineCatalog outline, Dictionary<string, int> sectionIndexes)
    {
        for (int section = outline.Sections.Count - 1; section >= 0; section--)
        {
            SectionState state = outline.Sections[section];
            if (row < state.FirstRow || row > state.LastRow
                || !_own.TryGetValue(NoteEntry.OwnerOf(NoteOwnerKind.Section, sectionIndexes[state.Id]), out List<Link>? links))
            {
                continue;
            }

            foreach (Link link in links)
            {
                AddOrWiden(chain, new Link(link.Note, link.Editions & state.Editions));
            }
        }

        if (_own.TryGetValue(NoteEntry.OwnerOf(NoteOwnerKind.Chapter, outline.ChapterOf(row)), out List<Link>? chapterLinks))
        {
            chain.AddRange(chapterLinks);
        }
    }

    /// <summary>A section may have several states around one code: its note then reaches the code in the editions of all.</summary>
    private static void AddOrWiden(List<Link> chain, Link link)
    {
        int known = chain.FindIndex(other => other.Note == link.Note);
        if (known >= 0)
        {
            chain[known] = link with { Editions = link.Editions | chain[known].Editions };
        }
        else if (link.Editions != 0)
        {
            chain.Add(link);
        }
    }

    private int Share(List<Link> links)
    {
        EquatableArray<Link> content = new([.. links]);
        if (!_byContent.TryGetValue(content, out int chain))
        {
            chain = _chains.Count;
            _chains.Add(content);
            _byContent.Add(content, chain);
        }

        return chain;
    }
}
