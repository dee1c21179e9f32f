using IcdCoding.Claims;

namespace IcdCoding.Groupers.Tests;

/// <summary>Every code of every version has the answer of the official file, and no code has one that the file does not give.</summary>
public sealed class OfficialListTests
{
    private static readonly (string Version, int Number, DateOnly Day)[] DrgVersions =
    [
        ("V40", 400, new(2022, 10, 1)), ("V40.1", 401, new(2023, 4, 1)), ("V41", 410, new(2023, 10, 1)), ("V41.1", 411, new(2024, 4, 1)),
        ("V42", 420, new(2024, 10, 1)), ("V42.1", 421, new(2025, 4, 1)), ("V43", 430, new(2025, 10, 1)), ("V43.1", 431, new(2026, 4, 1)),
    ];

    private static readonly (string Name, HccModel Model)[] Models =
    [
        ("CMS-HCC Model V22", HccModel.V22), ("CMS-HCC Model V24", HccModel.V24), ("CMS-HCC Model V28", HccModel.V28), ("CMS-HCC ESRD Model V21", HccModel.EsrdV21),
        ("CMS-HCC ESRD Model V24", HccModel.EsrdV24), ("RxHCC Model V05", HccModel.RxV05), ("RxHCC Model V08", HccModel.RxV08),
    ];

    [SkippableTheory]
    [InlineData("36", 2019, 17772)]
    [InlineData("37", 2020, 17848)]
    [InlineData("38", 2021, 17960)]
    [InlineData("39", 2022, 17975)]
    public void CcMcc_ListedVersions_AreTheList(string version, int year, int listed)
    {
        ILookup<string, string[]> rows = OfficialFile.Rows("drg/ccmcc-v36-v39.tsv.gz").Where(row => row[0] == version).ToLookup(row => row[1]);
        Assert.Equal(listed, rows.Count);
        int seen = 0;
        foreach (Icd10CmEdition edition in Icd10Cm.Editions.Where(edition => edition.Name.StartsWith($"FY{year}", StringComparison.Ordinal)))
        {
            Groupings groupings = Groupings.Of(edition);
            foreach (CodeEntry entry in edition.Codes.Where(entry => entry.IsBillable))
            {
                GroupingAnswer<CcMccAssignment> answer = groupings.CcMcc(entry.Code);
                string[][] stated = [.. rows[entry.Code.ToString("N")]];
                Assert.Equal("V" + version, answer.Version!.Name);
                Assert.Equal(stated.Length == 0 ? ComplicationSeverity.None : Severity(stated[0][2]), answer.Value.Severity);
                Assert.Equal(stated.Any(row => row[3] == "alive-only"), answer.Value.OnlyIfDischargedAlive);
                Assert.Null(answer.Value.Category);
                seen += stated.Length == 0 || edition.EffectiveThrough?.Month != 9 ? 0 : 1;
            }
        }

        Assert.Equal(listed, seen);
    }

    [SkippableFact]
    public void CcMcc_WholeVersions_AreTheTable()
    {
        string[][] rows = OfficialFile.Rows("drg/ccmcc-v40-v43.1.tsv.gz");
        foreach ((string version, int number, DateOnly day) in DrgVersions)
        {
            Groupings groupings = Groupings.On(day);
            Dictionary<string, string[]> stated = rows.Where(row => int.Parse(row[1]) <= number && number <= int.Parse(row[2])).ToDictionary(row => row[0]);
            Assert.Equal(Icd10Cm.On(day).BillableCount, stated.Count);
            foreach ((string code, string[] row) in stated)
            {
                GroupingAnswer<CcMccAssignment> answer = groupings.CcMcc(OfficialFile.Code(code));
                Assert.Equal(version, answer.Version!.Name);
                Assert.Equal(row[4] == "NCC" ? ComplicationSeverity.None : Severity(row[4]), answer.Value.Severity);
                Assert.Equal(int.Parse(row[3]), answer.Value.Category!.Number);
                Assert.Equal(row[4] == "MCC" ? null : (bool?)false, answer.Value.OnlyIfDischargedAlive);
            }
        }
    }

    [SkippableTheory]
    [InlineData(2025, 53951)]
    [InlineData(2026, 58985)]
    public void Hcc_Mappings_AreTheFile(int paymentYear, int rows)
    {
        string[][] mapping = [.. OfficialFile.Lines($"hcc/dx-to-cc-PY{paymentYear}.csv.gz").Select(line => line.Split(','))];
        Assert.Equal(rows, mapping.Length);
        DateOnly day = new(paymentYear - 1, 7, 1);
        Groupings groupings = Groupings.On(day);
        foreach ((string name, HccModel model) in Models)
        {
            ILookup<string, int> stated = mapping.Where(row => row[2] == name).ToLookup(row => row[0], row => int.Parse(row[1]));
            if (stated.Count == 0)
            {
                Assert.Equal((HccModel.RxV05, 2025), (model, paymentYear));
                Assert.Equal(AnswerStatus.Unavailable, groupings.Hcc(OfficialFile.Code("E119"), model).Status);
                continue;
            }

            foreach (IGrouping<string, int> code in stated)
            {
                Assert.Equal(code.Order(), groupings.Hcc(OfficialFile.Code(code.Key), model).Value.MappedCategories.Select(category => category.Number));
            }

            foreach (CodeEntry entry in Icd10Cm.On(day).Codes.Where(entry => entry.IsBillable && !stated.Contains(entry.Code.ToString("N"))))
            {
                GroupingAnswer<HccAssignment> answer = groupings.Hcc(entry.Code, model);
                Assert.Equal("PY" + paymentYear, answer.Version!.Name);
                Assert.Empty(answer.Value.Categories);
            }
        }
    }

    [SkippableFact]
    public void Hcc_Edits_AreTheFile()
    {
        string[][] edits = [.. OfficialFile.Lines("hcc/ra_dx_edits.csv.gz").Select(line => line.Split(','))];
        Assert.Equal(107, edits.Length);
        Groupings groupings = Groupings.On(new DateOnly(2025, 7, 1));
        int notBillable = 0;
        foreach (string[] edit in edits)
        {
            IcdCode code = OfficialFile.Code(edit[0]);
            if (groupings.Hcc(code, HccModel.V28).Status == AnswerStatus.NotListed)
            {
                // The edits name codes of October 2025, which the mapping does not know, and codes that have become headers.
                Assert.False(Icd10Cm.On(groupings.Date).IsBillable(code), code.ToString());
                notBillable++;
                continue;
            }

            int[] edited = edit[5] == "override" ? [int.Parse(edit[6])] : [];
            bool isSex = edit[1] == "sex";
            int? inside = isSex ? 40 : edit[4].Length > 0 ? int.Parse(edit[4]) : int.Parse(edit[3]);
            int? outside = isSex ? 40 : edit[4].Length > 0 ? inside + 1 : inside - 1;
            HccAssignment applied = groupings.Hcc(code, HccModel.V28, inside, Sex.Female).Value;
            HccAssignment other = groupings.Hcc(code, HccModel.V28, outside, Sex.Male).Value;
            HccAssignment open = groupings.Hcc(code, HccModel.V28).Value;
            Assert.Equal(applied.MappedCategories.Count == 0 ? [] : edited, applied.Categories.Select(category => category.Number));
            Assert.Equal(other.MappedCategories, other.Categories);
            Assert.Equal(open.MappedCategories, open.Categories);
            Assert.Equal(open.MappedCategories.Count > 0, open.OpenEdit is not null);
        }

        Assert.InRange(notBillable, 3, 20);
    }

    [SkippableFact]
    public void Hcc_Labels_AreTheFile()
    {
        string[] lines = OfficialFile.Lines("hcc/ra_labels_2026.csv.gz");
        Groupings groupings = Groupings.On(new DateOnly(2025, 7, 1));
        int seen = 0;
        foreach (CodeEntry entry in Icd10Cm.FiscalYear(2025).Codes.Where(entry => entry.IsBillable))
        {
            foreach (HccCategory category in groupings.Hcc(entry.Code, HccModel.V28).Value.Categories)
            {
                seen++;
                Assert.Contains(lines, line => line.StartsWith($"HCC{category.Number},", StringComparison.Ordinal) && line.EndsWith($",CMS-HCC,V28,{category.LabelSource}", StringComparison.Ordinal)
                    && line.Contains(category.Label, StringComparison.Ordinal));
            }
        }

        Assert.True(seen > 7_000, $"{seen}");
    }

    [SkippableFact]
    public void Ccsr_BothVersions_AreTheFiles()
    {
        Dictionary<string, string[]> categories = OfficialFile.Rows("ccsr/categories-v2025-1.tsv.gz").ToDictionary(row => row[0]);
        Check("ccsr/dxccsr-v2023-1.tsv.gz", "v2023-1", new DateOnly(2023, 3, 31), 74549);
        Check("ccsr/dxccsr-v2025-1.tsv.gz", "v2025-1", new DateOnly(2025, 9, 30), 75238);

        void Check(string file, string version, DateOnly day, int codes)
        {
            Groupings groupings = Groupings.On(day);
            IGrouping<string, string[]>[] stated = [.. OfficialFile.Rows(file).GroupBy(row => row[0])];
            Assert.Equal(codes, stated.Length);
            foreach (IGrouping<string, string[]> rows in stated)
            {
                GroupingAnswer<CcsrAssignment> answer = groupings.Ccsr(OfficialFile.Code(rows.Key));
                Assert.Equal(version, answer.Version!.Name);
                Assert.Equal(rows.Select(row => row[1]), answer.Value.Categories.Select(category => category.Id));
                Assert.All(answer.Value.Categories, category => Assert.Equal((categories[category.Id][1], categories[category.Id][2]), (category.Description, category.BodySystem)));
                Assert.Equal(Default(rows, 2), answer.Value.InpatientDefault?.ToString());
                Assert.Equal(Default(rows, 3), answer.Value.OutpatientDefault?.ToString());
            }
        }

        static string? Default(IEnumerable<string[]> rows, int column) =>
            rows.First().Length <= column ? null : rows.FirstOrDefault(row => row[column] == "Y")?[1] ?? "not acceptable";
    }

    [SkippableFact]
    public void Chronic_IsTheFile()
    {
        Groupings groupings = Groupings.On(new DateOnly(2026, 9, 30));
        string[][] rows = OfficialFile.Rows("chronic/ccir-v2026-1.tsv.gz");
        Assert.Equal(75699, rows.Length);
        foreach (string[] row in rows)
        {
            GroupingAnswer<bool> answer = groupings.IsChronic(OfficialFile.Code(row[0]));
            Assert.Equal(row[1] == "9" ? AnswerStatus.NotDetermined : AnswerStatus.Answered, answer.Status);
            Assert.Equal(row[1] == "1", answer.TryGetValue(out bool chronic) && chronic);
        }

        HashSet<string> listed = [.. rows.Select(row => row[0])];
        Assert.All(Icd10Cm.On(new DateOnly(2026, 9, 30)).Codes.Where(entry => entry.IsBillable && !listed.Contains(entry.Code.ToString("N"))),
            entry => Assert.Equal(AnswerStatus.NotListed, groupings.IsChronic(entry.Code).Status));
    }

    [SkippableFact]
    public void Elixhauser_IsTheFile()
    {
        Groupings groupings = Groupings.On(new DateOnly(2025, 9, 30));
        Dictionary<string, string> measures = OfficialFile.Rows("elixhauser/cmr-v2025-1.tsv.gz").ToDictionary(row => row[0], row => row[1]);
        Assert.Equal(4542, measures.Count);
        HashSet<string> seen = [];
        foreach (CodeEntry entry in Icd10Cm.On(new DateOnly(2025, 9, 30)).Codes.Where(entry => entry.IsBillable))
        {
            string code = entry.Code.ToString("N");
            Assert.Equal(measures.GetValueOrDefault(code, ""), string.Join(' ', groupings.Elixhauser(entry.Code).Value.Measures.Select(measure => measure.Id)));
            seen.Add(code);
        }

        foreach ((string code, string stated) in measures.Where(pair => !seen.Contains(pair.Key)))
        {
            Assert.Equal(stated, string.Join(' ', groupings.Elixhauser(OfficialFile.Code(code)).Value.Measures.Select(measure => measure.Id)));
        }
    }

    [SkippableFact]
    public void EquivalenceMappings_BothWays_AreTheFiles()
    {
        string[][] toIcd9 = Blanks("gem/2018_I10gem.txt.gz");
        string[][] fromIcd9 = Blanks("gem/2018_I9gem.txt.gz");
        Assert.Equal((81593, 24860), (toIcd9.Length, fromIcd9.Length));
        Groupings groupings = Groupings.On(new DateOnly(2026, 11, 23));
        foreach (IGrouping<string, string[]> rows in toIcd9.GroupBy(row => row[0]))
        {
            GemEquivalents<string> equivalents = groupings.Icd9Equivalents(OfficialFile.Code(rows.Key)).Value;
            Assert.Equal(Stated(rows), equivalents.Mappings.Select(mapping => (mapping.Code.Replace(".", "", StringComparison.Ordinal), Flags(mapping))));
            Assert.Equal(rows.Any(row => row[2][1] == '1'), equivalents.HasNoMap);
        }

        foreach (IGrouping<string, string[]> rows in fromIcd9.GroupBy(row => row[0]))
        {
            GemEquivalents<IcdCode> equivalents = Groupings.FromIcd9(rows.Key).Value;
            Assert.Equal(Stated(rows), equivalents.Mappings.Select(mapping => (mapping.Code.ToString("N"), Flags(mapping))));
            Assert.Equal(rows.Any(row => row[2][1] == '1'), equivalents.HasNoMap);
        }

        static string[][] Blanks(string path) => [.. OfficialFile.Lines(path, 0).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        static IEnumerable<(string, string)> Stated(IEnumerable<string[]> rows) => rows.Where(row => row[2][1] == '0').Select(row => (row[1].ToUpperInvariant(), row[2]));
        static string Flags<T>(GemMapping<T> mapping) => $"{(mapping.IsApproximate ? 1 : 0)}0{(mapping.IsCombination ? 1 : 0)}{mapping.Scenario}{mapping.ChoiceList}";
    }

    [SkippableFact]
    public void WhoCodes_AreTheFile()
    {
        HashSet<IcdCode> stated = [.. OfficialFile.Lines("who/icd10-who-2019-codes.txt.gz", 0).Where(line => line[0] != '#').Select(OfficialFile.Code)];
        HashSet<IcdCode> known = [.. Icd10Cm.Editions.SelectMany(edition => edition.Codes).Select(entry => entry.Code)];
        Assert.All(stated, code => Assert.True(Groupings.IsWhoCode(code), code.ToString()));
        Assert.All(stated, code => Assert.Equal(!known.Contains(code), Groupings.IsWhoOnly(code)));
        Assert.All(known.Where(code => !stated.Contains(code)), code => Assert.False(Groupings.IsWhoCode(code), code.ToString()));
    }

    private static ComplicationSeverity Severity(string text) => text == "MCC" ? ComplicationSeverity.Mcc : ComplicationSeverity.Cc;
}
