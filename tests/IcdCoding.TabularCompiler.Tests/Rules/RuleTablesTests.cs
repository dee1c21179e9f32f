namespace IcdCoding.TabularCompiler.Tests.Rules;

public sealed class RuleTablesTests
{
    private static readonly string[] TargetColumns = ["codes", "except", "unless_first", "codes_a", "codes_b", "codes_c", "instead", "others", "when", "unless"];

    public static TheoryData<string> Tables => [.. Directory.GetFiles(Path.Combine(Repository.TabularData, "rules"), "*.tsv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_EveryTable_AreDistinctAndRunForward(string table)
    {
        IReadOnlyList<TsvRow> rows = Tsv.Read("rules/" + table);
        Assert.NotEmpty(rows);
        Assert.Equal(rows.Count, rows.Select(row => string.Join('\t', row.Cells.Values)).Distinct(StringComparer.Ordinal).Count());
        foreach (TsvRow row in rows.Where(row => row.Cells.ContainsKey("first")))
        {
            Assert.True(Repository.Between(row["first"], row["last"]).Any(), $"{row}: last is before first.");
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_EveryTable_UseTheWordsOfTheReadme(string table)
    {
        foreach (TsvRow row in Tsv.Read("rules/" + table))
        {
            Assert.Contains(row["severity"], new[] { "", "error", "warning", "info" });
            Assert.All(row["keep"].Split(' '), letter => Assert.Contains(letter, new[] { "", "a", "b", "c" }));
        }
    }

    [SkippableFact]
    public void Targets_EveryRow_ExistInEveryEditionOfTheRow()
    {
        string files = Repository.OfficialFiles;
        Dictionary<string, OrderedCodes> codes = Repository.Editions.ToDictionary(edition => edition, edition => OrderedCodes.Read(files, edition), StringComparer.Ordinal);
        List<string> dangling = new List<string>();
        int tested = 0;
        foreach (TsvRow row in AllRows())
        {
            foreach (string token in TargetColumns.SelectMany(column => row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                foreach (string edition in Repository.Between(row["first"], row["last"]))
                {
                    tested++;
                    if (codes[edition].Expand(token).Count == 0)
                    {
                        dangling.Add($"{row}: {token} names nothing in {edition}.");
                    }
                }
            }
        }

        Assert.Empty(dangling);
        Assert.True(tested > 5000, $"Only {tested} targets were found.");
    }

    [SkippableFact]
    public void ExternalCauseOrder_EveryBillableCodeOfChapter20_HasExactlyOneRank()
    {
        OrderedCodes codes = OrderedCodes.Read(Repository.OfficialFiles, "FY2027");
        IEnumerable<string> ranked = Tsv.Read("rules/external-cause.tsv").Where(row => row["kind"] == "order")
            .SelectMany(row => row["codes"].Split(' ')).SelectMany(codes.Expand);
        Assert.Equal(codes.Expand("V00-Y99").Order(StringComparer.Ordinal), ranked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void GuidelineSections_EveryRuleOfTheCatalog_HasARowForEveryEdition()
    {
        int[] rules =
        [
            .. Enumerable.Range(1001, 8), .. Enumerable.Range(2001, 10), .. Enumerable.Range(3001, 13), .. Enumerable.Range(4001, 4), .. Enumerable.Range(5001, 2),
            .. Enumerable.Range(6001, 4), .. Enumerable.Range(7001, 2),
        ];
        ILookup<string, TsvRow> rows = Tsv.Read("rules/guideline-sections.tsv").ToLookup(row => row["rule"]);
        Assert.Equal(rules.Select(rule => "ICD" + rule), rows.Select(rule => rule.Key));
        Assert.All(rows, rule => Assert.Equal(Repository.Editions, rule.SelectMany(row => Repository.Between(row["first"], row["last"]))));
    }

    internal static IEnumerable<TsvRow> AllRows() => Directory.GetFiles(Path.Combine(Repository.TabularData, "rules"), "*.tsv")
        .SelectMany(file => Tsv.Read("rules/" + Path.GetFileName(file)));
}
