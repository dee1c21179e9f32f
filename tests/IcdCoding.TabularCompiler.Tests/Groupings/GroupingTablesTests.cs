using IcdCoding.TabularCompiler.Groupings;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Groupings;

public sealed class GroupingTablesTests
{
    [Fact]
    public void VersionedList_EqualVersions_AreOneRow_AndALapseMakesTwo()
    {
        VersionedList list = new(GroupingVersions.CcMcc);
        foreach (string version in (string[])["V36", "V37", "V39", "V43.1"])
        {
            list.Add(version, "A000", "CC", "");
        }

        list.Add("V40", "A000", "MCC", "?");

        Assert.Equal(
            "# words\ncode\tfirst\tlast\tseverity\twhen\nA00.0\tV36\tV37\tCC\t\nA00.0\tV39\tV39\tCC\t\nA00.0\tV40\tV40\tMCC\t?\nA00.0\tV43.1\t\tCC\t\n",
            list.Compile(["words"], "severity", "when").Content);
    }

    [Fact]
    public void VersionedList_TwoAnswersOfOneVersion_StopTheCompile()
    {
        VersionedList list = new(GroupingVersions.Chronic);
        list.Add("v2026-1", "A000", "chronic");
        list.Add("v2026-1", "A000", "chronic");
        Assert.Contains("A000 is both \"chronic\" and \"not-chronic\"", Assert.Throws<InvalidDataException>(() => list.Add("v2026-1", "A000", "not-chronic")).Message, StringComparison.Ordinal);
        Assert.Contains("\"v1999\" is no version of it", Assert.Throws<InvalidDataException>(() => list.Add("v1999", "A000", "chronic")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SourceTable_OtherColumns_AreNamed()
    {
        using TemporaryFolder folder = new();
        folder.Write("list.tsv", "code\tother\nA00\t1\n"u8.ToArray());
        SourceFile file = SourceFile.Read(folder.Path, Path.Combine(folder.Path, "list.tsv"));
        Assert.Equal("list.tsv: expected rows under the columns code, value; found \"code, other\".", Assert.Throws<SourceException>(() => SourceTable.Tabs(file, "code", "value")).Message);
        Assert.Equal("A00", Assert.Single(SourceTable.Tabs(file, "code", "other"))[0]);
    }

    [Fact]
    public void Versions_AreThoseOfTheTable_WithoutGapOrOverlapWithinAList()
    {
        Assert.Equal(GroupingVersions.All.Select(version => (version.List, version.Name)), Tsv.Read("groupings/versions.tsv").Select(row => (row["list"], row["version"])));
        foreach ((string name, _, string edition, DateOnly from, DateOnly through) in GroupingVersions.Drg)
        {
            Assert.True(from < through && Repository.Editions.Contains(edition), name);
        }

        for (int i = 1; i < GroupingVersions.Drg.Length; i++)
        {
            Assert.Equal(GroupingVersions.Drg[i - 1].Through.AddDays(1), GroupingVersions.Drg[i].From);
        }
    }

    [Theory]
    [InlineData("cc-mcc", "A00.0", "CC")]
    [InlineData("mdc", "B20", "25")]
    [InlineData("ccsr", "I50.9", "CIR019")]
    [InlineData("chronic", "E11.22", "chronic")]
    [InlineData("elixhauser", "I13.2", "HF HTN_CX RENLFL_SEV")]
    [InlineData("hcc-v28", "I50.9", "226")]
    [InlineData("rxhcc-v08", "I50.9", "186")]
    public void Tables_HoldTheFactsOfTheirLists(string table, string code, string value)
    {
        string column = table switch { "cc-mcc" => "severity", "mdc" => "mdc", "chronic" => "indicator", "elixhauser" => "measures", _ => "categories" };
        Assert.Contains(Tsv.Read($"groupings/{table}.tsv"), row => row["code"] == code && row[column] == value);
    }

    [Fact]
    public void HandwrittenTables_NameEveryMeasureAndMajorCategory()
    {
        HashSet<string> measures = [.. Tsv.Read("groupings/elixhauser.tsv").SelectMany(row => row["measures"].Split(' '))];
        Assert.Equal(measures.Order(StringComparer.Ordinal), Tsv.Read("groupings/elixhauser-measures.tsv").Select(row => row["measure"]).Order(StringComparer.Ordinal));
        HashSet<string> categories = [.. Tsv.Read("groupings/mdc.tsv").Select(row => row["mdc"])];
        Assert.Subset(Tsv.Read("groupings/mdc-titles.tsv").Select(row => row["mdc"]).ToHashSet(), categories);
    }
}
