namespace IcdCoding.TabularCompiler.Tables;

/// <summary>One order for what stands in the lists of many editions. The newest edition that holds an item decides its place.</summary>
internal static class UnionOrder
{
    /// <summary>Merges lists: the newest as it stands; what only older ones hold follows the item it followed when last held.</summary>
    /// <param name="lists">Lists of distinct items, oldest first.</param>
    public static IReadOnlyList<string> Merge(IReadOnlyList<IReadOnlyList<string>> lists)
    {
        LinkedList<string> merged = new LinkedList<string>();
        Dictionary<string, LinkedListNode<string>> nodes = new Dictionary<string, LinkedListNode<string>>(StringComparer.Ordinal);
        foreach (IReadOnlyList<string> list in lists.Reverse())
        {
            LinkedListNode<string>? previous = null;
            foreach (string item in list)
            {
                if (!nodes.TryGetValue(item, out LinkedListNode<string>? node))
                {
                    node = previous is null ? merged.AddFirst(item) : merged.AddAfter(previous, item);
                    nodes.Add(item, node);
                }

                previous = node;
            }
        }

        return [.. merged];
    }

    /// <summary>
    /// Merges lists of codes level by level, so that every code is followed by its own descendants: the parent of a code is its
    /// longest proper prefix among all codes of all lists.
    /// </summary>
    /// <param name="lists">Codes without dots in tabular order, oldest edition first.</param>
    /// <exception cref="CompileException">The newest list is not in that order, since a code stands apart from its parent's descendants.</exception>
    public static IReadOnlyList<string> MergeCodes(IReadOnlyList<IReadOnlyList<string>> lists)
    {
        HashSet<string> all = lists.SelectMany(list => list).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, string> parents = all.ToDictionary(code => code, code => Parent(code, all), StringComparer.Ordinal);
        Dictionary<string, List<string>[]> siblings = new Dictionary<string, List<string>[]>(StringComparer.Ordinal);
        for (int i = 0; i < lists.Count; i++)
        {
            foreach (string code in lists[i])
            {
                if (!siblings.TryGetValue(parents[code], out List<string>[]? children))
                {
                    siblings.Add(parents[code], children = [.. lists.Select(_ => new List<string>())]);
                }

                children[i].Add(code);
            }
        }

        List<string> union = new List<string>(all.Count);
        AddDescendants("", siblings, union);
        RequireOrderOf(lists[^1], union);
        return union;
    }

    private static void AddDescendants(string parent, Dictionary<string, List<string>[]> siblings, List<string> union)
    {
        if (!siblings.TryGetValue(parent, out List<string>[]? children))
        {
            return;
        }

        foreach (string child in Merge(children))
        {
            union.Add(child);
            AddDescendants(child, siblings, union);
        }
    }

    private static void RequireOrderOf(IReadOnlyList<string> newest, List<string> union)
    {
        HashSet<string> held = newest.ToHashSet(StringComparer.Ordinal);
        int i = 0;
        foreach (string code in union.Where(held.Contains))
        {
            if (newest[i] != code)
            {
                throw new CompileException($"The newest edition prints {newest[i]} where {code} belongs: a code stands apart from its parent's descendants.");
            }

            i++;
        }
    }

    private static string Parent(string code, HashSet<string> all)
    {
        for (int length = code.Length - 1; length >= 3; length--)
        {
            if (all.Contains(code[..length]))
            {
                return code[..length];
            }
        }

        return "";
    }
}
