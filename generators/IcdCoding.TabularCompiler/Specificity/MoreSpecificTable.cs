using System.Globalization;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Specificity;

/// <summary><c>more-specific.tsv</c>: codes that leave something open, and the codes that say more about the same condition.</summary>
internal static class MoreSpecificTable
{
    /// <summary>More than these nobody reads: then the categories and the number of codes are told.</summary>
    private const int MaxTargets = 10;

    private const int CategoryLength = 3;

    public static GeneratedFile Compile(Catalog catalog, IReadOnlyList<EditionForms> editions)
    {
        TableText table = new TableText(
            [
                "Codes that leave something open, and the codes that say more about the same condition: derived from titles, inclusion terms and Excludes lines,",
                "then put right by more-specific-reviewed.tsv. A target stands for the billable codes below it; a code without its 7th character for all of its own,",
                "and its forms have the same one. Where more than ten targets would stand, their categories do, and many says how many codes (7th characters not counted).",
                "A row names codes of every edition in it; what an edition lacks does not count there. In tabular order.",
            ],
            "code", "targets", "many", "first", "last");
        foreach (string code in editions.SelectMany(edition => edition.Forms.Keys).Distinct(StringComparer.Ordinal).OrderBy(catalog.Position))
        {
            foreach ((int first, int last, HashSet<string> forms) in Periods(code, editions))
            {
                string[] targets = [.. Fold(code, forms, catalog, editions, first, last)];
                bool isMany = targets.Length > MaxTargets;
                (string from, string through) = catalog.Lifetime(new Run<string>("", first, last));
                table.Row(
                    CodeText.Dotted(code),
                    string.Join(' ', (isMany ? targets.GroupBy(target => target[..CategoryLength]).Select(group => group.Count() == 1 ? group.Single() : group.Key) : targets).Select(CodeText.Dotted)),
                    isMany ? editions[last].Stems.Count(forms.Contains).ToString(CultureInfo.InvariantCulture) : "",
                    from, through);
            }
        }

        return new GeneratedFile("edits/more-specific.tsv", table.ToString());
    }

    /// <summary>Runs of editions whose forms are those of one set, as far as each edition has them.</summary>
    private static IEnumerable<(int First, int Last, HashSet<string> Forms)> Periods(string code, IReadOnlyList<EditionForms> editions)
    {
        int first = -1;
        HashSet<string> forms = new HashSet<string>(StringComparer.Ordinal);
        for (int edition = 0; edition <= editions.Count; edition++)
        {
            IReadOnlySet<string>? now = edition < editions.Count ? editions[edition].Forms.GetValueOrDefault(code) : null;
            HashSet<string> joined = [.. forms, .. now ?? forms];
            // Without a new form, only the edition that joins has to fit.
            int start = joined.Count == forms.Count ? edition : first;
            bool goesOn = first >= 0 && now is not null && Enumerable.Range(start, edition - start + 1).All(index => Fits(joined, editions[index], code));
            if (first >= 0 && !goesOn)
            {
                yield return (first, edition - 1, forms);
                first = -1;
                joined = [.. now ?? (IEnumerable<string>)[]];
            }

            if (now is not null)
            {
                first = first < 0 ? edition : first;
                forms = joined;
            }
        }
    }

    private static bool Fits(HashSet<string> forms, EditionForms edition, string code) =>
        edition.Forms[code].SetEquals(forms.Where(edition.Stems.Contains));

    /// <summary>The forms with headers in the place of codes where all codes below are forms, in every edition of the row.</summary>
    private static IEnumerable<string> Fold(string code, HashSet<string> forms, Catalog catalog, IReadOnlyList<EditionForms> editions, int first, int last)
    {
        HashSet<string> left = new HashSet<string>(forms, StringComparer.Ordinal);
        foreach (string form in forms.OrderBy(catalog.Position))
        {
            if (!left.Contains(form))
            {
                continue;
            }

            string folded = form;
            for (int length = CategoryLength; length < form.Length; length++)
            {
                string header = form[..length];
                if (catalog.Holds(header) && !code.StartsWith(header, StringComparison.Ordinal)
                    && Enumerable.Range(first, last - first + 1).All(index => editions[index].Edition.BillableBelow(header).All(billable => forms.Any(other => billable.StartsWith(other, StringComparison.Ordinal)))))
                {
                    folded = header;
                    break;
                }
            }

            left.RemoveWhere(other => other.StartsWith(folded, StringComparison.Ordinal));
            yield return folded;
        }
    }
}
