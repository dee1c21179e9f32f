using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Tests;

public class CompiledTablesTests
{
    private const int Fy2016 = 0;
    private const int Fy2017 = 1;
    private const int Fy2018 = 2;

    [Theory]
    [InlineData("A01", 0, "SecondaryOnly None Warning I.B.14 never first;Combination None None I.B.9 one code;")]
    [InlineData("A01", 2, "Combination None None I.B.9 one code;")]
    [InlineData("A0A", 1, "")]
    [InlineData("A00.0", 0, "PoaExempt None None  ;")]
    [InlineData("A00.0", 1, "")]
    [InlineData("A00.0", 2, "PoaExempt None None  ;")]
    public void Rules_AreThoseOfTheEditionsWhoseListIsKnown(string code, int edition, string rules) =>
        Assert.Equal(rules, Ask<string>("Rules", Row(code), edition));

    [Fact]
    public void Traits_TellWhatTitlesNotesAndTablesHold()
    {
        Assert.Equal("Unspecified, Side, CodeFirst", Ask<string>("Traits", Row("A00.9")));
        Assert.Equal("SecondaryOnly, Combination", Ask<string>("Traits", Row("A01")));
        Assert.Equal("SecondaryOnly, CombinationPartner", Ask<string>("Traits", Row("A09")));
    }

    [Fact]
    public void Combination_NamesWhatTakesThePlaceAndWhatStays() =>
        Assert.Equal($"({Row("A00")}, {Row("A00.9")}) FalseTrueFalse", Ask<string>("Combination", Row("A01"), Row("A09"), 1));

    [Fact]
    public void ListsAgesAndGuidelines_AreThoseOfTheEdition()
    {
        Assert.Equal(["Official", "Unavailable", "InForce"], Enumerable.Range(0, 3).Select(edition => Ask<string>("Poa", edition)));
        Assert.Equal(["", "15-124", "15-124"], Enumerable.Range(0, 3).Select(edition => Ask<string>("Ages", edition)));
        Assert.Equal(["I.B.14 (FY2017)", "I.B.14 (FY2017)", "I.B.15 (FY2018)"], Enumerable.Range(0, 3).Select(edition => Ask<string>("Guideline", "ICD3007", edition)));
    }

    [Fact]
    public void Find_EveryCode_GivesItsRow_AndNoOther()
    {
        Assert.Equal(12, Ask<int>("Count"));
        for (int row = 0; row < Ask<int>("Count"); row++)
        {
            Assert.Equal(row, Ask<int>("Find", Ask<ulong>("CodeAt", row)));
        }

        Assert.Equal(-1, Ask<int>("Find", 0UL));
        Assert.Equal(-1, Ask<int>("Find", Packed("A00.1")));
        Assert.Equal(-1, Ask<int>("Find", Packed("S82.1X1C")));
    }

    [Fact]
    public void Masks_AreLifetimes()
    {
        Assert.Equal((0b111u, 0b000u), Ask<(uint, uint)>("Masks", Row("A00")));
        Assert.Equal((0b111u, 0b111u), Ask<(uint, uint)>("Masks", Row("A00.9")));
        Assert.Equal((0b110u, 0b110u), Ask<(uint, uint)>("Masks", Row("A0A")));
        Assert.Equal((0b011u, 0b011u), Ask<(uint, uint)>("Masks", Row("A09")));
    }

    [Fact]
    public void Tree_NamesParentAndLastDescendant()
    {
        Assert.Equal((-1, Row("A00.9")), Ask<(int, int)>("Tree", Row("A00")));
        Assert.Equal((Row("S82.1X1"), Row("S82.1X1B")), Ask<(int, int)>("Tree", Row("S82.1X1B")));
        Assert.Equal((Row("S82.1"), Row("S82.1X1B")), Ask<(int, int)>("Tree", Row("S82.1X")));
    }

    [Theory]
    [InlineData("A00.0", Fy2018, "Cholera \"classical\" & <old>")]
    [InlineData("A00.9", Fy2016, "Cholera, unspecified")]
    [InlineData("A00.9", Fy2018, "Cholera, other")]
    [InlineData("A01", Fy2016, "Typhoid \\ fever")]
    [InlineData("S82.1X1B", Fy2017, "Fracture, upper, other, right, open")]
    public void Title_IsThatOfTheEdition(string code, int edition, string title) =>
        Assert.Equal(title, Ask<string>("Title", Row(code), edition));

    [Fact]
    public void Editions_AnswerByDate()
    {
        Assert.Equal("FY2017 20161001-20170930 11/7 official", Ask<string>("Edition", Fy2017));
        Assert.Equal("FY2018 20171001-2147483647 11/7 reconstructed", Ask<string>("Edition", Fy2018));
        Assert.Equal(-1, Ask<int>("EditionOn", 20150930));
        Assert.Equal(Fy2016, Ask<int>("EditionOn", 20160930));
        Assert.Equal(Fy2018, Ask<int>("EditionOn", 20991231));
    }

    [Fact]
    public void Outline_HoldsTheCode()
    {
        Assert.Equal($"2 Second chapter {Row("S82")}-{Row("S82.1X1B")}", Ask<string>("Chapter", Row("S82.1"), Fy2016));
        Assert.StartsWith("2 Second chapter, renamed", Ask<string>("Chapter", Row("S82.1"), Fy2017), StringComparison.Ordinal);
        Assert.Equal("A00-A01 Narrow section;A00-A09 Wide section;", Ask<string>("Sections", Row("A01"), Fy2017));
        Assert.Equal("A00-A09 Wide section;", Ask<string>("Sections", Row("A09"), Fy2017));
        Assert.Equal("", Ask<string>("Sections", Row("S82"), Fy2017));
    }

    [Theory]
    [InlineData("A00.0", "A01", Fy2016, "typhoid (A01)")]
    [InlineData("A00.0", "A01", Fy2017, "fevers (A01-A09)")]
    [InlineData("A00.9", "A0A", Fy2017, "fevers (A01-A09)")]
    [InlineData("A00.9", "A09", Fy2016, "fevers (A01-A09)")]
    [InlineData("A00.9", "A09", Fy2017, "gastroenteritis (A09)")]
    [InlineData("A01", "A09", Fy2016, "")]
    [InlineData("A01", "A09", Fy2017, "gastroenteritis (A09)")]
    [InlineData("A01", "S82.1X1A", Fy2016, "fracture (S82.-)")]
    [InlineData("A00", "A00.9", Fy2016, "")]
    [InlineData("S82.1X1A", "S82.1X1B", Fy2016, "open fracture (S82.1- with 7th character B)")]
    [InlineData("S82.1X1", "S82.1X1B", Fy2016, "")]
    [InlineData("A09", "A09", Fy2017, "")]
    public void Excludes1_NamesTheNoteThatSpeaks_FromBothSides(string code, string other, int edition, string note)
    {
        Assert.Equal(note, Ask<string>("Excludes1", Row(code), Row(other), edition));
        Assert.Equal(note, Ask<string>("Excludes1", Row(other), Row(code), edition));
    }

    [Fact]
    public void Excludes2_IsFound_FromBothSides()
    {
        Assert.Equal("cholera (A00-A01)", Ask<string>("Excludes2", Row("S82.1X1A"), Row("A00.9"), Fy2016));
        Assert.Equal("cholera (A00-A01)", Ask<string>("Excludes2", Row("A00.9"), Row("S82.1X1A"), Fy2016));
        Assert.Equal("", Ask<string>("Excludes2", Row("A09"), Row("S82.1X1A"), Fy2016));
    }

    [Fact]
    public void NotesInEffect_StandNearestFirst()
    {
        Assert.Equal("typhoid (A01);if known:;fevers (A01-A09);code first (A01);fracture (S82.-)", Ask<string>("Notes", Row("A00.0"), Fy2016));
        Assert.Equal("gastroenteritis (A09);fracture (S82.-)", Ask<string>("Notes", Row("A09"), Fy2017));
        Assert.Equal("fevers (A01-A09) < if known: if-known:if known", Ask<string>("Headings"));
    }

    [Fact]
    public void Sequencing_IsInherited()
    {
        Assert.Equal("code first (A01)", Ask<string>("Sequencing", Row("A00.9")));
        Assert.Equal("", Ask<string>("Sequencing", Row("A01")));
    }

    [Fact]
    public void SeventhCharacters_ComeFromTheNearestOwnerOfTheEdition()
    {
        Assert.Equal($"{Row("S82")}:A=initial;B=open", Ask<string>("SeventhCharacters", Row("S82.1X1B"), Fy2016));
        Assert.Equal($"{Row("S82.1X1")}:A=initial, right", Ask<string>("SeventhCharacters", Row("S82.1X1B"), Fy2017));
        Assert.Equal("", Ask<string>("SeventhCharacters", Row("A00"), Fy2017));
    }

    [Fact]
    public void Replacements_ReadFromBothSides()
    {
        Assert.Equal($"{Row("A01")}@20161001,{Row("A09")}@20161001|", Ask<string>("Replacements", Row("A0A")));
        Assert.Equal($"|{Row("A0A")}@20161001", Ask<string>("Replacements", Row("A01")));
    }

    private static T Ask<T>(string question, params object[] arguments) => CompiledTables.Ask<T>(question, arguments);

    private static int Row(string code)
    {
        int row = Ask<int>("Find", Packed(code));
        Assert.True(row >= 0, code);
        return row;
    }

    private static ulong Packed(string code)
    {
        Assert.True(CodeText.TryPack(code, out ulong packed));
        return packed;
    }
}
