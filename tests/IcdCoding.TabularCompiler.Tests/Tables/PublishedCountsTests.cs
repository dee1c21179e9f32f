namespace IcdCoding.TabularCompiler.Tests.Tables;

public sealed class PublishedCountsTests
{
    /// <summary>Billable codes added and removed by each release, as published.</summary>
    public static TheoryData<string, int, int> Published => new()
    {
        { "FY2017", 1974, 311 }, { "FY2018", 360, 142 }, { "FY2019", 279, 51 }, { "FY2020", 273, 21 }, { "FY2020-apr", 2, 0 }, { "FY2021", 488, 58 },
        { "FY2021-jan", 6, 1 }, { "FY2022", 159, 32 }, { "FY2022-apr", 3, 1 }, { "FY2023", 1176, 287 }, { "FY2023-apr", 42, 7 }, { "FY2024", 395, 25 },
        { "FY2024-apr", 0, 0 }, { "FY2025", 252, 36 }, { "FY2025-apr", 0, 0 }, { "FY2026", 487, 28 }, { "FY2026-apr", 0, 0 }, { "FY2027", 190, 30 },
    };

    private static readonly Dictionary<string, HashSet<string>> Billable = ReadBillable();

    [Theory]
    [MemberData(nameof(Published))]
    public void CodeTables_ConsecutiveEditions_DifferByThePublishedCounts(string edition, int added, int removed)
    {
        HashSet<string> after = Billable[edition];
        HashSet<string> before = Billable[Repository.Editions[Repository.Editions.ToList().IndexOf(edition) - 1]];

        Assert.Equal((added, removed), (after.Except(before).Count(), before.Except(after).Count()));
    }

    [Fact]
    public void EditionTable_CountsOfEveryEdition_EqualTheCodeTables()
    {
        foreach (TsvRow row in Tsv.Read("icd10cm/editions.tsv"))
        {
            Assert.Equal(row["billable"], Billable[row["edition"]].Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static Dictionary<string, HashSet<string>> ReadBillable()
    {
        Dictionary<string, HashSet<string>> billable = Repository.Editions.ToDictionary(edition => edition, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.TabularData, "icd10cm", "codes")))
        {
            foreach (TsvRow row in Tsv.Read(Path.GetRelativePath(Repository.TabularData, file)).Where(row => row["billable"] == "1"))
            {
                foreach (string edition in Repository.Between(row["first"], row["last"]))
                {
                    Assert.True(billable[edition].Add(row["code"]), $"{row} gives {row["code"]} twice in {edition}.");
                }
            }
        }

        return billable;
    }
}
