namespace IcdCoding.Generator.Model;

/// <summary>
/// What a note row says apart from its words: the packed targets and Excludes1 lists depend on this much only. When adding
/// members: they must be equatable by value, or incremental caching breaks.
/// </summary>
internal readonly record struct NoteFact(int Line, string Owner, NoteKind Kind, int Ordinal, Lifetime Lifetime, NoteClass Class, int Heading, string Targets, string Scope, Excludes1Grade Grade)
{
    internal static ParsedTable<NoteFact> From(ParsedTable<NoteRow> table)
    {
        NoteFact[] facts = new NoteFact[table.Rows.Count];
        for (int index = 0; index < facts.Length; index++)
        {
            NoteRow row = table.Rows[index];
            facts[index] = new NoteFact(row.Line, row.Owner, row.Kind, row.Ordinal, row.Lifetime, row.Class, row.Heading, row.Targets, row.Scope, row.Grade);
        }

        return new ParsedTable<NoteFact>(table.Path, new(facts), default);
    }
}
