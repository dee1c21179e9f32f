namespace IcdCoding.Generator.Model;

/// <summary>
/// What a row of codes says apart from its title: other tables depend on this much only, so a retitled code leaves them cached.
/// When adding members: they must be equatable by value, or incremental caching breaks.
/// </summary>
internal readonly record struct CodeFact(int Line, ulong Code, Lifetime Lifetime, bool Billable)
{
    internal static ParsedTable<CodeFact> From(ParsedTable<CodeRow> table)
    {
        CodeFact[] facts = new CodeFact[table.Rows.Count];
        for (int index = 0; index < facts.Length; index++)
        {
            CodeRow row = table.Rows[index];
            facts[index] = new CodeFact(row.Line, row.Code, row.Lifetime, row.Billable);
        }

        return new ParsedTable<CodeFact>(table.Path, new(facts), default);
    }
}
