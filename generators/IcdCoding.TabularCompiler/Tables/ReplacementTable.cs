using System.Globalization;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>replacements.tsv</c>: what was coded before a code existed.</summary>
internal static class ReplacementTable
{
    /// <exception cref="CompileException">A row disagrees with the order files about when its code came to be.</exception>
    public static GeneratedFile Compile(Catalog catalog, IEnumerable<ConversionRow> rows)
    {
        List<(int Position, DateOnly From, ConversionRow Row)> dated = new List<(int Position, DateOnly From, ConversionRow Row)>();
        foreach (ConversionRow row in rows.Select(row => row with { Code = ConversionErrata.MeantBy(row.Code) }))
        {
            string code = CodeText.Undotted(row.Code);
            if (!catalog.Holds(code))
            {
                throw new CompileException($"{row.Place}: {row.Code} is in no order file.");
            }

            dated.Add((catalog.Position(code), EffectiveFrom(catalog, row, code), row));
        }

        TableText table = new TableText([], "code", "effective_from", "previous");
        foreach ((_, DateOnly from, ConversionRow row) in dated.OrderBy(row => row.Position).ThenBy(row => row.From))
        {
            table.Row(row.Code, from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(' ', row.Previous.SelectMany(range => Codes(catalog, row, range.First, range.Last, from)).Distinct(StringComparer.Ordinal)));
        }

        return new GeneratedFile("icd10cm/replacements.tsv", table.ToString());
    }

    /// <summary>
    /// The codes of a printed range. A range of categories stays categories; another is its billable codes of the day before,
    /// and those alone with the code's own 7th character where codes with 7th characters are printed.
    /// </summary>
    private static IEnumerable<string> Codes(Catalog catalog, ConversionRow row, string first, string last, DateOnly from)
    {
        const int FullLength = 7;
        Edition before = catalog.Editions.Last(edition => edition.Declaration.EffectiveFrom < from);
        if (first == last)
        {
            string meant = ConversionErrata.MeantBy(first);
            return catalog.Holds(CodeText.Undotted(meant)) ? [meant] : throw new CompileException($"{row.Place}: the previous code {first} is in no order file.");
        }

        int start = before.Position(CodeText.Undotted(first));
        int end = before.Position(CodeText.Undotted(last));

        if (start < 0 || end < start)
        {
            throw new CompileException($"{row.Place}: the previous codes {first}-{last} are no range of {before.Name}.");
        }

        IEnumerable<OrderEntry> between = before.Entries.Skip(start).Take(end - start + 1);
        return CodeText.IsCategory(first) || CodeText.IsCategory(last)
            ? between.Where(entry => CodeText.IsCategory(entry.Code)).Select(entry => entry.Code)
            : between
                .Where(entry => entry.IsBillable && (entry.Code.Length < FullLength || CodeText.Undotted(row.Code).Length < FullLength || entry.Code[^1] == row.Code[^1]))
                .Select(entry => CodeText.Dotted(entry.Code));
    }

    /// <summary>The start of the edition that brought the code, or made it billable, and that the printed year or date means.</summary>
    private static DateOnly EffectiveFrom(Catalog catalog, ConversionRow row, string code)
    {
        const int October = 10;
        List<DateOnly> starts = new List<DateOnly>();
        for (int i = 1; i < catalog.Editions.Count; i++)
        {
            // A header that loses its subdivisions becomes billable, and counts as new.
            if ((catalog.Editions[i].Exists(code) && !catalog.Editions[i - 1].Exists(code)) || (catalog.Editions[i].IsBillable(code) && !catalog.Editions[i - 1].IsBillable(code)))
            {
                starts.Add(catalog.Editions[i].Declaration.EffectiveFrom);
            }
        }

        // Some tables print the calendar year of 1 October, some the fiscal year that begins with it.
        DateOnly[] meant = row.Date is { } date ? [date] : [new DateOnly(row.Year, October, 1), new DateOnly(row.Year - 1, October, 1)];
        foreach (DateOnly candidate in meant)
        {
            if (starts.Contains(candidate))
            {
                return candidate;
            }
        }

        throw new CompileException(
            $"{row.Place}: {row.Code} is dated {(row.Date is { } full ? full.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : row.Year)}, "
            + $"but the order files have it from {(starts.Count > 0 ? string.Join(", ", starts.Select(start => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) : "the first edition")}.");
    }
}
