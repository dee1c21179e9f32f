using System.Globalization;
using IcdCoding.TabularCompiler.Editions;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The diagnosis lists of the Medicare Code Editor (MCE), by edition, with what is not at hand named as such.</summary>
internal static class MceTables
{
    /// <summary>Gives <c>mce.tsv</c>, <c>mce-editions.tsv</c> and <c>mce-ages.tsv</c>.</summary>
    public static IEnumerable<(string RelativePath, string Content)> Compile(string sourceRoot, IReadOnlyList<BillableTitles> editions)
    {
        MceSource source = MceSource.Read(sourceRoot);
        (BillableTitles Edition, DateOnly FirstDay)[] dated = [.. editions.Select(edition => (edition, FirstDay(edition.Edition)))];
        source.CheckEditions(dated);
        (string Name, DateOnly FirstDay)[] known = [.. dated.Where(edition => source.Covers(edition.FirstDay)).Select(edition => (edition.Edition.Edition, edition.FirstDay))];
        TableText listRows = new TableText(
            [
                "Diagnosis lists of the Medicare Code Editor: exact codes, no descendants implied. By list, then in code order.",
                $"Valid only in editions where mce-editions.tsv calls the list official; an empty last is {known[^1].Name}, the newest of these.",
                "manifestation, unacceptable-principal, requires-secondary and questionable-admission speak of the principal diagnosis of an inpatient claim.",
            ],
            "list", "code", "first", "last");
        TableText editionRows = new TableText(
            [
                "What is known of each MCE list in each edition. official: the CMS tables hold it, with so many codes; not-introduced: it holds no code yet;",
                $"deactivated: it holds no code any more; unavailable: the CMS tables end on {Text(source.Through)}, nothing may be assumed.",
            ],
            "edition", "list", "status", "codes", "note");
        Dictionary<string, List<(string Edition, IReadOnlySet<string> Codes)>> lists = MceList.All.ToDictionary(
            list => list.Name, list => known.Select(edition => (edition.Name, source.CodesOn(list, edition.FirstDay))).ToList(), StringComparer.Ordinal);
        foreach (MceList list in MceList.All)
        {
            foreach (LifetimeRow row in Lifetimes.Compress(lists[list.Name], known[^1].Name))
            {
                listRows.Row(list.Name, TableText.Dotted(row.Key), row.First, row.Last);
            }
        }

        foreach ((BillableTitles edition, _) in dated)
        {
            foreach (MceList list in MceList.All)
            {
                (string status, string codes, string note) = Status(lists[list.Name], edition.Edition);
                editionRows.Row(edition.Edition, list.Name, status, codes, note);
            }
        }

        yield return ("edits/mce.tsv", listRows.ToString());
        yield return ("edits/mce-editions.tsv", editionRows.ToString());
        yield return ("edits/mce-ages.tsv", AgeTable(source, known));
    }

    private static (string Status, string Codes, string Note) Status(List<(string Edition, IReadOnlySet<string> Codes)> lists, string edition)
    {
        int at = lists.FindIndex(list => list.Edition == edition);
        int first = lists.FindIndex(list => list.Codes.Count > 0);
        int last = lists.FindLastIndex(list => list.Codes.Count > 0);
        return at < 0 && last == lists.Count - 1 ? ("unavailable", "", "list not at hand")
            : at < 0 || at > last ? ("deactivated", "", $"the list holds no code from {Text(FirstDay(lists[last + 1].Edition))} on")
            : at < first ? ("not-introduced", "", $"the list begins on {Text(FirstDay(lists[first].Edition))}")
            : ("official", lists[at].Codes.Count.ToString(CultureInfo.InvariantCulture), "");
    }

    private static string AgeTable(MceSource source, (string Name, DateOnly FirstDay)[] known)
    {
        TableText table = new TableText(["Ages in completed years, both ends included, at which the codes of an age list raise no conflict."], "list", "lowest", "highest", "first", "last");
        foreach (MceList list in MceList.All)
        {
            foreach (MceAges ages in source.Ages.Where(ages => ages.List == list.SourceName).OrderBy(ages => ages.From))
            {
                string[] editions = [.. known.Where(edition => ages.Covers(edition.FirstDay)).Select(edition => edition.Name)];
                table.Row(list.Name, ages.Lowest.ToString(CultureInfo.InvariantCulture), ages.Highest.ToString(CultureInfo.InvariantCulture), editions[0], editions[^1]);
            }
        }

        return table.ToString();
    }

    private static DateOnly FirstDay(string edition) => EditionDeclarations.All.Single(declaration => declaration.Name == edition).EffectiveFrom;

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
