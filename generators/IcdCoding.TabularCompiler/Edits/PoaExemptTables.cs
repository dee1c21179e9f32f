using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The codes exempt from present-on-admission reporting (CMS lists), by edition.</summary>
internal static class PoaExemptTables
{
    private const string Official = "official";
    private const string InForce = "in-force";
    private const string Unavailable = "unavailable";

    /// <summary>Gives <c>poa-exempt.tsv</c> and <c>poa-editions.tsv</c>.</summary>
    public static IEnumerable<(string RelativePath, string Content)> Compile(string sourceRoot, IReadOnlyList<BillableTitles> editions)
    {
        TableText editionRows = new TableText(
            [
                "POA-exempt list in force in each edition. official: CMS list of that release; in-force: none was published for that release,",
                "the list of `list` goes on (the note says what changed); unavailable: not at hand, nothing is known and nothing may be assumed.",
            ],
            "edition", "status", "list", "codes", "source", "note");
        List<(string Edition, IReadOnlySet<string> Codes)> lists = new List<(string Edition, IReadOnlySet<string> Codes)>();
        BillableTitles? listed = null;
        foreach (BillableTitles edition in editions)
        {
            string path = Path.Combine(sourceRoot, "poa", edition.Edition + ".txt.gz");
            if (File.Exists(path))
            {
                lists.Add((edition.Edition, Read(path, edition)));
                listed = edition;
                editionRows.Row(edition.Edition, Official, edition.Edition, Count(lists[^1].Codes), "CMS POA exempt list " + edition.Edition, "");
            }
            else if (listed is not null && FiscalYear(listed.Edition) == FiscalYear(edition.Edition))
            {
                lists.Add((edition.Edition, lists[^1].Codes));
                editionRows.Row(
                    edition.Edition, InForce, listed.Edition, Count(lists[^1].Codes), "CMS POA exempt list " + listed.Edition,
                    ChangedCodes(listed, edition));
            }
            else
            {
                editionRows.Row(edition.Edition, Unavailable, "", "", "", "list not at hand");
            }
        }

        if (lists.Count == 0)
        {
            throw new InvalidDataException($"{Path.Combine(sourceRoot, "poa")}: expected POA exempt lists named by edition, such as FY2026.txt.gz; found none.");
        }

        TableText exempt = new TableText(
            [
                "Codes exempt from present-on-admission reporting: exact codes, no descendants implied. In code order.",
                "Valid only in editions that poa-editions.tsv calls official or in-force; an empty last is the newest of these.",
            ],
            "code", "first", "last");
        foreach (LifetimeRow row in Lifetimes.Compress(lists, lists[^1].Edition))
        {
            exempt.Row(TableText.Dotted(row.Key), row.First, row.Last);
        }

        yield return ("edits/poa-exempt.tsv", exempt.ToString());
        yield return ("edits/poa-editions.tsv", editionRows.ToString());
    }

    private static string Count(IReadOnlySet<string> codes) => codes.Count.ToString(CultureInfo.InvariantCulture);

    private static string FiscalYear(string edition) => edition[.."FY2016".Length];

    private static string ChangedCodes(BillableTitles listed, BillableTitles edition)
    {
        string[] added = [.. edition.Codes.Where(code => !listed.Contains(code)).Order(StringComparer.Ordinal).Select(TableText.Dotted)];
        string[] removed = [.. listed.Codes.Where(code => !edition.Contains(code)).Order(StringComparer.Ordinal).Select(TableText.Dotted)];
        return (added.Length, removed.Length) switch
        {
            (0, 0) => "no code changed since that list",
            (_, 0) => "codes added since that list, not on it: " + string.Join(' ', added),
            (0, _) => "codes removed since that list: " + string.Join(' ', removed),
            _ => $"codes added since that list, not on it: {string.Join(' ', added)}; removed: {string.Join(' ', removed)}",
        };
    }

    private static HashSet<string> Read(string path, BillableTitles edition)
    {
        HashSet<string> codes = new HashSet<string>(StringComparer.Ordinal);
        using StreamReader reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.Latin1);
        string header = reader.ReadLine() ?? "";
        string[] columns = header.Split('\t');
        if (columns.Length != 3 || columns[1] != "POAexemptCode")
        {
            throw new InvalidDataException($"{path}: expected the columns order, POAexemptCode, Description; found \"{header}\".");
        }

        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            string code = cells.Length == 3 ? cells[1].Replace(".", "", StringComparison.Ordinal) : "";
            if (!edition.Contains(code))
            {
                throw new InvalidDataException($"{path}: expected a billable code of {edition.Edition} in column 2, found \"{line}\".");
            }

            if (!codes.Add(code))
            {
                throw new InvalidDataException($"{path}: {code} is listed twice.");
            }
        }

        return codes;
    }
}
