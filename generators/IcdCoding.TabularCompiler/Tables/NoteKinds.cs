namespace IcdCoding.TabularCompiler.Tables;

/// <summary>Kinds of notes as tables write them, in the order in which tables list them: that of <see cref="NoteKind"/>.</summary>
internal static class NoteKinds
{
    public static string Note { get; } = Vocabulary.Of(NoteKind.Note);

    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<NoteKind>().Select(Vocabulary.Of)];
}
