using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Tests.Rules;

public sealed partial class ManifestationTitleTests
{
    [SkippableTheory]
    [InlineData("FY2016", 237)]
    [InlineData("FY2017", 237)]
    [InlineData("FY2018", 238)]
    [InlineData("FY2019", 238)]
    [InlineData("FY2020", 238)]
    [InlineData("FY2020-apr", 238)]
    [InlineData("FY2021", 240)]
    [InlineData("FY2021-jan", 240)]
    [InlineData("FY2022", 240)]
    [InlineData("FY2022-apr", 240)]
    [InlineData("FY2023", 263)]
    [InlineData("FY2023-apr", 263)]
    [InlineData("FY2024", 264)]
    [InlineData("FY2024-apr", 264)]
    [InlineData("FY2025", 264)]
    [InlineData("FY2025-apr", 264)]
    [InlineData("FY2026", 264)]
    [InlineData("FY2026-apr", 264)]
    public void TitleInDiseasesClassifiedElsewhere_EveryEditionWithAnMceList_IsOnTheManifestationList(string edition, int count)
    {
        BillableTitles titles = BillableTitles.Read(Repository.OfficialFiles, edition);
        HashSet<string> listed =
        [
            .. Tsv.Read("edits/mce.tsv").Where(row => row["list"] == "manifestation" && Repository.Between(row["first"], row["last"]).Contains(edition))
                .Select(row => row["code"].Replace(".", "", StringComparison.Ordinal)),
        ];
        string[] byTitle = [.. titles.Codes.Where(code => InDiseases().IsMatch(titles.TitleOf(code)))];
        Assert.Equal(count, byTitle.Length);
        Assert.Empty(byTitle.Except(listed));
    }

    [GeneratedRegex(@"\bin (?:\w+ ){0,6}(?:diseases?|disorders?|conditions?) classified elsewhere")]
    private static partial Regex InDiseases();
}
