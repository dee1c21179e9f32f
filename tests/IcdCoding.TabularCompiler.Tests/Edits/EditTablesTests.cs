using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Titles;

namespace IcdCoding.TabularCompiler.Tests.Edits;

public sealed class EditTablesTests
{
    private static readonly Dictionary<string, string> MceNames = new(StringComparer.Ordinal)
    {
        ["Newborn_Only"] = "newborn", ["Pediatric_Only"] = "pediatric", ["Maternity_Only"] = "maternity", ["Adult_Only"] = "adult",
        ["Female_Only"] = "female", ["Male_Only"] = "male", ["Principal_Manifestation"] = "manifestation",
        ["Principal_Unacceptable"] = "unacceptable-principal", ["Principal_Questionable_Admit"] = "questionable-admission", ["Wrong_Performed"] = "wrong-procedure",
        ["age_newborn"] = "newborn", ["age_pediatric"] = "pediatric", ["age_maternity"] = "maternity", ["age_adult"] = "adult",
        ["manifestation_not_pdx"] = "manifestation", ["unacceptable_pdx"] = "unacceptable-principal", ["unacceptable_pdx_unless_secondary"] = "requires-secondary",
    };

    [SkippableFact]
    public void Compile_OfficialFiles_ReproducesTheCheckedInTables()
    {
        foreach ((string path, string content) in EditTables.Compile(
            Repository.OfficialFiles, Repository.Editions, TitleExceptions.Parse(File.ReadAllLines(Path.Combine(Repository.TabularData, TitleTables.ExceptionsPath)))))
        {
            Assert.True(File.ReadAllText(Path.Combine(Repository.TabularData, path)) == content, path + " differs from what its sources give.");
        }
    }

    [SkippableFact]
    public void PoaExempt_EveryPublishedList_HoldsExactlyItsCodes()
    {
        string folder = Path.Combine(Repository.OfficialFiles, "poa");
        ILookup<string, string> table = ByEdition(Tsv.Read("edits/poa-exempt.tsv"), row => row["code"]);
        string[] files = Directory.GetFiles(folder, "*.txt.gz");
        Assert.Equal(14, files.Length);
        foreach (string file in files)
        {
            string edition = Path.GetFileName(file).Split('.')[0];
            IEnumerable<string> official = Lines(file).Skip(1).Select(line => line.Split('\t')[1]);
            Assert.True(official.Order(StringComparer.Ordinal).SequenceEqual(table[edition].Order(StringComparer.Ordinal)), edition);
        }
    }

    [Fact]
    public void PoaEditions_EveryEdition_SaysWhatIsKnownAndHowManyCodes()
    {
        ILookup<string, string> table = ByEdition(Tsv.Read("edits/poa-exempt.tsv"), row => row["code"]);
        IReadOnlyList<TsvRow> rows = Tsv.Read("edits/poa-editions.tsv");
        Assert.Equal(Repository.Editions, rows.Select(row => row["edition"]));
        Assert.Equal("unavailable", rows[^1]["status"]);
        foreach (TsvRow row in rows.Where(row => row["status"] != "unavailable"))
        {
            Assert.Equal(int.Parse(row["codes"], null), table[row["edition"]].Count());
            Assert.Equal(row["status"] == "official", row["edition"] == row["list"]);
        }
    }

    /// <summary>The lists that CMS published for single years are another source than the dated tables, and say the same.</summary>
    [SkippableFact]
    public void Mce_EveryListPublishedForAYear_HoldsTheSameCodes()
    {
        string folder = Path.Combine(Repository.OfficialFiles, "mce");
        ILookup<string, string> table = ByEdition(Tsv.Read("edits/mce.tsv"), row => row["list"] + " " + row["code"].Replace(".", "", StringComparison.Ordinal));
        foreach (string edition in new[] { "FY2016", "FY2017", "FY2018", "FY2019", "FY2020" })
        {
            // The list of FY2020 has no mark for "requires a secondary diagnosis", and those of the years before leave Z51.89 out.
            IEnumerable<string> official = Lines(Path.Combine(folder, edition + ".tsv.gz")).Skip(1).Select(line => line.Split('\t'))
                .Where(cells => cells[5] == "D").Select(cells => MceNames[cells[4]] + " " + cells[6]).Where(row => row != "unacceptable-principal Z5189").Append("requires-secondary Z5189");
            Assert.Equal(official.Order(StringComparer.Ordinal), table[edition].Order(StringComparer.Ordinal));
        }

        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "FY2026.json")));
        Dictionary<string, string[]> extract = json.RootElement.GetProperty("codes").EnumerateObject()
            .ToDictionary(list => MceNames[list.Name], list => list.Value.EnumerateArray().Select(entry => $"{MceNames[list.Name]} {entry.GetProperty("code").GetString()}").ToArray(), StringComparer.Ordinal);
        Assert.Equal(7, extract.Count);
        Assert.Equal(extract.Values.SelectMany(codes => codes).Order(StringComparer.Ordinal), table["FY2026"].Where(row => extract.ContainsKey(row.Split(' ')[0])).Order(StringComparer.Ordinal));
    }

    /// <summary>Why the list of external causes is not tabled: ICD3005 reports the whole chapter.</summary>
    [SkippableFact]
    public void Mce_ListOfExternalCauses_IsChapter20()
    {
        string[][] rows = [.. Lines(Path.Combine(Repository.OfficialFiles, "mce", "mce-v43.1-diagnoses.tsv.gz")).Skip(1).Select(line => line.Split('\t'))];
        Assert.All(rows, cells => Assert.Equal("VWXY".Contains(cells[0][0], StringComparison.Ordinal), cells[3].Split(' ').Contains("ecodepdx")));
    }

    [Fact]
    public void MceEditions_EveryEditionAndList_SaysHowManyCodesItHolds()
    {
        ILookup<string, string> table = ByEdition(Tsv.Read("edits/mce.tsv"), row => row["list"]);
        IReadOnlyList<TsvRow> rows = Tsv.Read("edits/mce-editions.tsv");
        Assert.Equal(Repository.Editions.Count * MceList.All.Count, rows.Count);
        foreach (TsvRow row in rows.Where(row => row["edition"] != "FY2027"))
        {
            int codes = table[row["edition"]].Count(list => list == row["list"]);
            Assert.Equal(row["status"] == "official" ? codes.ToString(CultureInfo.InvariantCulture) : "", row["codes"]);
            Assert.Equal(row["status"] == "official", codes > 0);
        }
    }

    [Theory]
    [InlineData("FY2020", "female", "official")]
    [InlineData("FY2022", "female", "official")]
    [InlineData("FY2024-apr", "male", "official")]
    [InlineData("FY2025", "male", "deactivated")]
    [InlineData("FY2027", "female", "deactivated")]
    [InlineData("FY2023", "unacceptable-principal", "official")]
    [InlineData("FY2026-apr", "unacceptable-principal", "official")]
    [InlineData("FY2022", "unspecified", "not-introduced")]
    [InlineData("FY2022-apr", "unspecified", "official")]
    [InlineData("FY2019", "requires-secondary", "official")]
    [InlineData("FY2027", "newborn", "unavailable")]
    [InlineData("FY2027", "unspecified", "unavailable")]
    public void MceEditions_EditionAndList_HasItsStatus(string edition, string list, string status) =>
        Assert.Equal(status, Assert.Single(Tsv.Read("edits/mce-editions.tsv"), row => row["edition"] == edition && row["list"] == list)["status"]);

    [Theory]
    [InlineData("maternity", "FY2019", "12", "55")]
    [InlineData("maternity", "FY2020", "9", "64")]
    [InlineData("adult", "FY2016", "15", "124")]
    [InlineData("newborn", "FY2026-apr", "0", "0")]
    public void MceAges_EditionAndList_AreThoseOfTheTime(string list, string edition, string lowest, string highest)
    {
        TsvRow row = Assert.Single(Tsv.Read("edits/mce-ages.tsv"), row => row["list"] == list && Repository.Between(row["first"], row["last"]).Contains(edition));
        Assert.Equal((lowest, highest), (row["lowest"], row["highest"]));
    }

    [Fact]
    public void MceAges_EditionWithoutLists_HasNone() => Assert.All(Tsv.Read("edits/mce-ages.tsv"), row => Assert.DoesNotContain("FY2027", Repository.Between(row["first"], row["last"])));

    [Theory]
    [InlineData("E08.319", "E08.311", "with", true)]
    [InlineData("N40.0", "N40.1", "with", true)]
    [InlineData("Z00.00", "Z00.01", "with", true)]
    [InlineData("I25.10", "I25.110", "with", true)]
    [InlineData("J45.20", "J45.21", "with", true)] // uncomplicated
    [InlineData("S01.00XA", "S01.01XA", "with", false)] // two wounds
    [InlineData("G43.009", "G43.109", "with", false)]
    [InlineData("F10.21", "F10.20", "activity", true)]
    [InlineData("N18.9", "N18.4", "stage", true)]
    [InlineData("N18.30", "N18.4", "stage", false)] // stage 3 unspecified is a stage
    [InlineData("I50.22", "I50.23", "part", true)]
    public void TitleAxes_OfOneGroup_TellWhatGivesWay(string lesser, string other, string axis, bool expected)
    {
        TsvRow[] rows = [.. Tsv.Read("edits/title-axes.tsv").Where(row => row["axis"] == axis && row["last"].Length == 0)];
        HashSet<string> groups = [.. rows.Where(row => row["code"] == lesser && row["rank"] == "0").Select(row => row["group"])];
        Assert.Equal(expected, rows.Any(row => row["code"] == other && row["rank"] != "0" && groups.Contains(row["group"])));
    }

    [Fact]
    public void BurnDegrees_AreRankedByDepth()
    {
        TsvRow[] rows = [.. Tsv.Read("edits/title-axes.tsv").Where(row => row["axis"] == "burn-degree")];
        string[] degrees = ["unspecified", "first", "second", "third"];
        Assert.All(rows.GroupBy(row => row["group"], StringComparer.Ordinal), group => Assert.Equal(
            group.OrderBy(row => Array.IndexOf(degrees, row["value"].Split(' ')[0])).Select(row => row["value"]),
            group.OrderBy(row => int.Parse(row["rank"], null)).Select(row => row["value"])));
        Assert.InRange(rows.Length, 500, 1500);
    }

    [Theory]
    [InlineData("J96.01", "J96.11", "J96.21")]
    [InlineData("I50.22", "I50.32", "I50.42")]
    [InlineData("I50.21", "I50.32", "I50.43")]
    [InlineData("K81.0", "K81.1", "K81.2")]
    public void TitleCombinations_HoldTheCodeThatSaysBoth(string code, string other, string combined) =>
        Assert.Contains(Tsv.Read("edits/title-combinations.tsv"), row => row["codes_a"] == code && row["codes_b"] == other && row["instead"] == combined && row["last"].Length == 0);

    [Fact]
    public void Compile_PoaListWithACodeThatIsNotBillable_NamesFileAndLine()
    {
        string root = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Write(Path.Combine(root, "editions", "FY2026", "order.txt.gz"), "00001 A00     0 Cholera".PadRight(77) + "Cholera\n");
            Write(Path.Combine(root, "poa", "FY2026.txt.gz"), "Order26\tPOAexemptCode\tDescription\n00001\tA00\tCholera\n");
            InvalidDataException error = Assert.Throws<InvalidDataException>(() => EditTables.Compile(root, ["FY2026"], TitleExceptions.None).ToList());
            Assert.Contains("FY2026.txt.gz", error.Message, StringComparison.Ordinal);
            Assert.Contains("A00\tCholera", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static ILookup<string, string> ByEdition(IEnumerable<TsvRow> rows, Func<TsvRow, string> key) =>
        rows.SelectMany(row => Repository.Between(row["first"], row["last"]).Select(edition => (edition, key(row)))).ToLookup(pair => pair.edition, pair => pair.Item2);

    private static IEnumerable<string> Lines(string path)
    {
        using StreamReader reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using StreamWriter writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        writer.Write(text);
    }
}
