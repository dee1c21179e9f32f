using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>The code-first, use-additional and code-also lines that reach each code.</summary>
internal static class SequencingTableSource
{
    internal static string Emit(CodeCatalog codes, OutlineCatalog outline, NoteCatalog notes)
    {
        NoteChains chains = new(codes, outline, notes, note => note.Kind is NoteKind.CodeFirst or NoteKind.UseAdditional or NoteKind.CodeAlso);
        PackedTable groups = new();
        foreach (int chain in chains.ChainOf)
        {
            groups.Add(chain, 3);
        }

        PackedTable starts = new();
        PackedTable members = new();
        int start = 0;
        for (int chain = 0; chain < chains.Count; chain++)
        {
            starts.Add(start, 4);
            foreach (NoteChains.Link link in chains[chain])
            {
                members.Add(link.Note, 3);
                start++;
            }
        }

        starts.Add(start, 4);
        TableSource source = new("PackedSequencing");
        source.Table("Groups", groups);
        source.Table("Starts", starts);
        source.Table("Notes", members);
        return source.ToString();
    }
}
