using System.Globalization;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>editions.tsv</c>: dates, counts and where codes and notes come from.</summary>
internal static class EditionTable
{
    public static GeneratedFile Compile(IReadOnlyList<EditionDeclaration> editions)
    {
        TableText table = new TableText([], "edition", "effective_from", "effective_through", "codes", "billable", "code_source", "notes", "notes_source");
        for (int i = 0; i < editions.Count; i++)
        {
            EditionDeclaration edition = editions[i];
            table.Row(
                edition.Name,
                Date(edition.EffectiveFrom),
                i + 1 < editions.Count ? Date(editions[i + 1].EffectiveFrom.AddDays(-1)) : "",
                edition.Codes.ToString(CultureInfo.InvariantCulture),
                edition.Billable.ToString(CultureInfo.InvariantCulture),
                edition.CodeSource,
                Vocabulary.Of(edition.Notes),
                edition.NotesSource);
        }

        return new GeneratedFile("icd10cm/editions.tsv", table.ToString());
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
