namespace IcdCoding.Generator.Model;

// When adding members to these records: they must be equatable by value, or incremental caching breaks.

/// <summary>Where a row holds: names of editions; an empty <c>Last</c> means the newest.</summary>
internal readonly record struct Lifetime(string First, string Last);

internal readonly record struct EditionRow(
    string Name, int From, int Through, int Codes, int Billable, string CodeSource, string Notes, string NotesSource);

internal readonly record struct ChapterRow(int Line, int Number, Lifetime Lifetime, ulong First, ulong Last, string Title);

internal readonly record struct SectionRow(int Line, string Id, Lifetime Lifetime, int Chapter, ulong First, ulong Last, string Title);

internal readonly record struct CodeRow(int Line, ulong Code, Lifetime Lifetime, bool Billable, string Title);

internal readonly record struct SeventhCharacterRow(int Line, ulong Owner, char Character, Lifetime Lifetime, string Meaning);

internal readonly record struct ReplacementRow(int Line, ulong Code, int From, string Previous);

internal readonly record struct NoteRow(
    int Line,
    string Owner,
    NoteKind Kind,
    int Ordinal,
    Lifetime Lifetime,
    NoteClass Class,
    int Heading,
    string Detail,
    string Targets,
    string Scope,
    Excludes1Grade Grade,
    string Text);
