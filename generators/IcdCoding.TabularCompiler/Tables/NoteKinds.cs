namespace IcdCoding.TabularCompiler.Tables;

/// <summary>Kinds of notes, in the order in which tables list them.</summary>
internal static class NoteKinds
{
    public const string Note = "note";

    public static IReadOnlyList<string> All { get; } =
        ["includes", "inclusion-term", "excludes1", "excludes2", "code-first", "use-additional", "code-also", "seventh-character", Note];
}
