using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>An allowed 7th character at the code that prescribes it.</summary>
internal readonly record struct SeventhCharacterEntry(int Owner, char Character, string Meaning, uint Editions);

/// <summary>The 7th characters by owner, in the order of the tables. When adding members: they must be equatable by value.</summary>
internal sealed record SeventhCharacterCatalog(EquatableArray<SeventhCharacterEntry> Entries, EquatableArray<TableProblem> Problems)
{
    internal static SeventhCharacterCatalog From(IEnumerable<ParsedTable<SeventhCharacterRow>> tables, CodeCatalog codes, EditionSet editions)
    {
        List<TableProblem> problems = [];
        List<SeventhCharacterEntry> entries = [];
        foreach (ParsedTable<SeventhCharacterRow> table in tables)
        {
            foreach (SeventhCharacterRow row in table.Rows)
            {
                int owner = codes.Find(row.Owner);
                if (owner < 0)
                {
                    string text = CodeText.Dotted(row.Owner);
                    problems.Add(new TableProblem(TableProblems.Reference, table.Path, row.Line, 0, text.Length, text, "a code of the tables"));
                }
                else if (editions.TryRange(row.Lifetime, table.Path, row.Line, problems, out int first, out int last))
                {
                    entries.Add(new SeventhCharacterEntry(owner, row.Character, row.Meaning, EditionSet.Mask(first, last)));
                }
            }
        }

        return new SeventhCharacterCatalog(new([.. entries.OrderBy(entry => entry.Owner)]), new([.. problems]));
    }
}
