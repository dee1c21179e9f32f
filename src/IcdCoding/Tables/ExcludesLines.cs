namespace IcdCoding.Tables;

/// <summary>The Excludes lines of an edition that name codes, found when first asked for: "who excludes me" looks through these and not through all notes.</summary>
internal static class ExcludesLines
{
    private static readonly int[]?[] ByEdition = new int[EditionTable.Count][];

    internal static int[] Of(int edition) => ByEdition[edition] ??= Find(edition);

    private static int[] Find(int edition)
    {
        List<int> lines = [];
        for (int note = 0; note < NoteTable.Count; note++)
        {
            if (NoteTable.Kind(note) is NoteKind.Excludes1 or NoteKind.Excludes2 && NoteTable.IsIn(note, edition) && NoteTable.TargetSet(note) >= 0)
            {
                lines.Add(note);
            }
        }

        return [.. lines];
    }
}
