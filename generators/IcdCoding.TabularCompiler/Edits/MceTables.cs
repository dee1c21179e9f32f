using System.Globalization;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The diagnosis lists of the Medicare Code Editor (MCE), by edition, with what is not at hand named as such.</summary>
internal static class MceTables
{
    private const string JsonEdition = "FY2026";
    private const string SexConflictDeactivated = "FY2025";
    private const string UnspecifiedIntroduced = "FY2022-apr";

    /// <summary>Gives <c>mce.tsv</c>, <c>mce-editions.tsv</c> and <c>mce-ages.tsv</c>.</summary>
    public static IEnumerable<(string RelativePath, string Content)> Compile(string sourceRoot, IReadOnlyList<BillableTitles> editions)
    {
        string[] names = [.. editions.Select(edition => edition.Edition)];
        Dictionary<string, MceRelease> sources = ReadAll(sourceRoot, editions);
        if (sources.Count == 0)
        {
            throw new InvalidDataException($"{Path.Combine(sourceRoot, "mce")}: expected MCE lists named by edition, such as FY2020.tsv.gz; found none.");
        }

        string newest = names.Last(sources.ContainsKey);
        var listRows = new TableText(
            [
                "Diagnosis lists of the Medicare Code Editor: exact codes, no descendants implied. By list, then in code order.",
                "Valid only in editions where mce-editions.tsv calls the list official or in-force: FY2021 to FY2025-apr are not at hand,",
                $"so that a row from FY2020 to FY2026 says nothing of the years between. An empty last is {newest}.",
                "manifestation, unacceptable-principal and requires-secondary speak of the principal diagnosis of an inpatient claim.",
                "Z51.89 stands in unacceptable-principal of FY2020 because the table of that year has no mark for \"requires a secondary diagnosis\".",
            ],
            "list", "code", "first", "last");
        foreach (MceList list in MceList.All)
        {
            (string, IReadOnlySet<string>)[] byEdition = [.. names.Where(name => Holds(sources, name, list)).Select(name => (name, sources[name].Lists[list.Name]))];
            foreach (LifetimeRow row in Lifetimes.Compress(byEdition, newest))
            {
                listRows.Row(list.Name, TableText.Dotted(row.Key), row.First, row.Last);
            }
        }

        yield return ("edits/mce.tsv", listRows.ToString());
        yield return ("edits/mce-editions.tsv", EditionTable(names, editions, sources));
        yield return ("edits/mce-ages.tsv", AgeTable(sourceRoot, names, sources));
    }

    private static bool Holds(Dictionary<string, MceRelease> sources, string edition, MceList list) =>
        sources.TryGetValue(edition, out MceRelease? source) && source.Lists.ContainsKey(list.Name);

    private static Dictionary<string, MceRelease> ReadAll(string sourceRoot, IReadOnlyList<BillableTitles> editions)
    {
        var sources = new Dictionary<string, MceRelease>(StringComparer.Ordinal);
        foreach (BillableTitles edition in editions)
        {
            if (MceSource.Read(sourceRoot, edition) is { } lists)
            {
                sources.Add(edition.Edition, new MceRelease(edition.Edition, lists));
            }
            else if (sources.TryGetValue(October(edition.Edition), out MceRelease? october))
            {
                sources.Add(edition.Edition, october);
            }
        }

        return sources;
    }

    private static string October(string edition) => edition[..JsonEdition.Length];

    private static string EditionTable(string[] names, IReadOnlyList<BillableTitles> editions, Dictionary<string, MceRelease> sources)
    {
        var table = new TableText(
            [
                "What is known of each MCE list in each edition. official: list of that release; in-force: that of the October release `published_for`",
                "goes on, its April version is not at hand (the codes added since are on no list at hand); unavailable: not at hand, nothing may be",
                "assumed; deactivated: CMS no longer applies the edit; not-introduced: the edit did not exist yet.",
                "The FY2026 lists are an extract of 2026-07-11 of the CMS Definitions of Medicare Code Edits. It leaves out the sex conflict",
                "(deactivated by CMS on 2024-10-01) and the questionable admission (as of no meaning outside inpatient claims), and has no unspecified-code list.",
                "The unspecified-code edit (MCE 20) began with discharges on 2022-04-01; its list is not at hand for any edition.",
            ],
            "edition", "list", "status", "published_for", "codes", "note");
        foreach (string name in names)
        {
            foreach (MceList list in MceList.All)
            {
                if (Holds(sources, name, list))
                {
                    (string publishedFor, IReadOnlyDictionary<string, IReadOnlySet<string>> lists) = sources[name];
                    string count = lists[list.Name].Count.ToString(CultureInfo.InvariantCulture);
                    bool official = publishedFor == name;
                    table.Row(name, list.Name, official ? "official" : "in-force", publishedFor, count, official ? "" : NewCodes(editions, publishedFor, name));
                }
                else
                {
                    (string status, string note) = Absent(names, name, list, sources.ContainsKey(name));
                    table.Row(name, list.Name, status, "", "", note);
                }
            }
        }

        return table.ToString();
    }

    private static (string Status, string Note) Absent(string[] names, string edition, MceList list, bool fileAtHand)
    {
        bool Before(string other) => Array.IndexOf(names, edition) < Array.IndexOf(names, other);
        return list.Name switch
        {
            "female" or "male" when !Before(SexConflictDeactivated) => ("deactivated", "sex conflict deactivated by CMS on 2024-10-01"),
            "unspecified" when Before(UnspecifiedIntroduced) => ("not-introduced", "edit 20 begins on 2022-04-01"),
            "requires-secondary" when fileAtHand => ("unavailable", "the table of that year does not tell it from unacceptable-principal"),
            _ => ("unavailable", fileAtHand ? "not in the file at hand" : "list not at hand"),
        };
    }

    private static string NewCodes(IReadOnlyList<BillableTitles> editions, string publishedFor, string name)
    {
        BillableTitles before = editions.Single(edition => edition.Edition == publishedFor);
        BillableTitles after = editions.Single(edition => edition.Edition == name);
        string[] added = [.. after.Codes.Where(code => !before.Contains(code)).Order(StringComparer.Ordinal).Select(TableText.Dotted)];
        return added.Length == 0 ? "no code added since" : "codes added since, on no list at hand: " + string.Join(' ', added);
    }

    private static string AgeTable(string sourceRoot, string[] names, Dictionary<string, MceRelease> sources)
    {
        string[] inJson = [.. names.Where(name => sources.TryGetValue(name, out MceRelease? source) && source.PublishedFor == JsonEdition)];
        string[] inTables = [.. names.Where(name => sources.TryGetValue(name, out MceRelease? source) && source.PublishedFor != JsonEdition)];
        var table = new TableText(
            [
                "Ages in completed years, both ends included, at which the codes of an age list raise no conflict.",
                "official: stated with the FY2026 lists. assumed: the tables of those years state no ages; the FY2026 ranges are taken. Where an earlier",
                "range was narrower (maternity is said to have been 12 to 55 once) the wider one raises fewer findings, never a wrong one.",
            ],
            "list", "lowest", "highest", "first", "last", "status");
        foreach ((string group, int lowest, int highest) in MceSource.ReadAges(sourceRoot, JsonEdition))
        {
            string low = lowest.ToString(CultureInfo.InvariantCulture);
            string high = highest.ToString(CultureInfo.InvariantCulture);
            table.Row(group, low, high, inTables[0], inTables[^1], "assumed");
            table.Row(group, low, high, inJson[0], inJson[^1], "official");
        }

        return table.ToString();
    }
}
