namespace IcdCoding.Tests.Editions;

public sealed class Icd10CmTests
{
    [Fact]
    public void Editions_AreNineteen_AndFollowEachOtherDayByDay()
    {
        Assert.Equal(19, Icd10Cm.Editions.Count);
        Assert.Equal(new DateOnly(2015, 10, 1), Icd10Cm.Editions[0].EffectiveFrom);
        for (int i = 1; i < Icd10Cm.Editions.Count; i++)
        {
            Assert.Equal(Icd10Cm.Editions[i].EffectiveFrom, Icd10Cm.Editions[i - 1].EffectiveThrough!.Value.AddDays(1));
        }

        Assert.Null(Icd10Cm.Latest.EffectiveThrough);
        Assert.Equal("FY2027", Icd10Cm.Latest.Name);
    }

    [Fact]
    public void On_FirstAndLastDayOfAnEdition_IsThatEdition()
    {
        foreach (Icd10CmEdition edition in Icd10Cm.Editions)
        {
            Assert.Same(edition, Icd10Cm.On(edition.EffectiveFrom));
            Assert.Same(edition, Icd10Cm.On(edition.EffectiveThrough ?? DateOnly.MaxValue));
            Assert.True(Icd10Cm.TryGetEdition(edition.Name, out Icd10CmEdition? byName));
            Assert.Same(edition, byName);
        }
    }

    [Fact]
    public void On_BeforeTheFirstEdition_ThrowsAndNamesTheDate()
    {
        Assert.False(Icd10Cm.TryOn(new DateOnly(2015, 9, 30), out _));
        Assert.False(Icd10Cm.TryOn(DateOnly.MinValue, out _));
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Icd10Cm.On(new DateOnly(2015, 9, 30)));
        Assert.Contains("2015-09-30", exception.Message, StringComparison.Ordinal);
        Assert.Contains("2015-10-01", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FiscalYear_IsTheOctoberRelease()
    {
        Assert.Equal(new DateOnly(2022, 10, 1), Icd10Cm.FiscalYear(2023).EffectiveFrom);
        Assert.Throws<ArgumentOutOfRangeException>(() => Icd10Cm.FiscalYear(2015));
        Assert.Throws<ArgumentOutOfRangeException>(() => Icd10Cm.FiscalYear(2028));
    }

    /// <summary>The published counts, billable codes added and removed.</summary>
    [Theory]
    [InlineData("FY2017", 1974, 311)]
    [InlineData("FY2018", 360, 142)]
    [InlineData("FY2019", 279, 51)]
    [InlineData("FY2020", 273, 21)]
    [InlineData("FY2020-apr", 2, 0)]
    [InlineData("FY2021", 488, 58)]
    [InlineData("FY2021-jan", 6, 1)]
    [InlineData("FY2022", 159, 32)]
    [InlineData("FY2022-apr", 3, 1)]
    [InlineData("FY2023", 1176, 287)]
    [InlineData("FY2023-apr", 42, 7)]
    [InlineData("FY2024", 395, 25)]
    [InlineData("FY2024-apr", 0, 0)]
    [InlineData("FY2025", 252, 36)]
    [InlineData("FY2025-apr", 0, 0)]
    [InlineData("FY2026", 487, 28)]
    [InlineData("FY2026-apr", 0, 0)]
    [InlineData("FY2027", 190, 30)]
    public void Diff_WithTheEditionBefore_HasThePublishedCounts(string name, int added, int removed)
    {
        Assert.True(Icd10Cm.TryGetEdition(name, out Icd10CmEdition? to));
        Icd10CmEdition from = Icd10Cm.On(to.EffectiveFrom.AddDays(-1));
        EditionDiff diff = Icd10Cm.Diff(from, to);
        Assert.Equal((added, removed), (diff.BillableAdded.Count, diff.BillableRemoved.Count));
        Assert.Equal(to.BillableCount, from.BillableCount + added - removed);
        Assert.Equal(to.Count, from.Count + diff.Added.Count - diff.Removed.Count);
    }

    [Theory]
    [InlineData("FY2016", NotesProvenance.Official)]
    [InlineData("FY2018", NotesProvenance.Reconstructed)]
    [InlineData("FY2021-jan", NotesProvenance.Official)]
    [InlineData("FY2026-apr", NotesProvenance.CarriedForward)]
    [InlineData("FY2027", NotesProvenance.Reconstructed)]
    public void NotesProvenance_SaysWhereTheNotesComeFrom(string name, NotesProvenance provenance)
    {
        Assert.True(Icd10Cm.TryGetEdition(name, out Icd10CmEdition? edition));
        Assert.Equal(provenance, edition.NotesProvenance);
    }

    [Fact]
    public void Indexer_CodeTheEditionLacks_ThrowsAndNamesBoth()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Icd10Cm.FiscalYear(2016)[IcdCode.Parse("M62.84")]);
        Assert.Contains("M62.84", exception.Message, StringComparison.Ordinal);
        Assert.Contains("FY2016", exception.Message, StringComparison.Ordinal);
        Assert.False(Icd10Cm.FiscalYear(2016).TryGet(IcdCode.Parse("M62.84"), out _));
    }

    [Fact]
    public void Excludes1_GeneralizedWeakness_DependsOnTheDate()
    {
        IcdCode weakness = IcdCode.Parse("R53.1");
        IcdCode rhabdomyolysis = IcdCode.Parse("M62.82");
        Assert.True(Icd10Cm.On(new DateOnly(2016, 12, 1)).Excludes1(weakness, rhabdomyolysis, out _));
        Assert.False(Icd10Cm.On(new DateOnly(2021, 2, 1)).Excludes1(weakness, rhabdomyolysis, out NoteReference none));
        Assert.True(none.IsEmpty);
        Assert.True(Icd10Cm.On(new DateOnly(2026, 11, 23)).Excludes1(weakness, IcdCode.Parse("M62.81"), out NoteReference note));
        Assert.Equal("R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"", note.ToString());
    }

    [Theory]
    [InlineData("R53.1")]
    [InlineData("M62.81")]
    [InlineData("I10")]
    [InlineData("E11")]
    [InlineData("D72")]
    [InlineData("J45.909")]
    [InlineData("F32.A")]
    public void Excludes1Partners_AreWhatThePairTestSaysOfEveryCode(string text)
    {
        Icd10CmEdition edition = Icd10Cm.Latest;
        IcdCode code = IcdCode.Parse(text);
        CodeEntry[] all = [.. edition.Codes];
        Dictionary<IcdCode, int> place = all.Select((entry, index) => (entry.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        HashSet<IcdCode> listed = [];
        foreach (ExcludedRange range in edition.Excludes1Partners(code))
        {
            for (int i = place[range.First]; i <= place[range.Last]; i++)
            {
                listed.Add(all[i].Code);
            }
        }

        Assert.NotEmpty(listed);
        foreach (CodeEntry entry in all)
        {
            bool one = edition.Excludes1(code, entry.Code, out NoteReference note);
            Assert.Equal(one, edition.Excludes1(entry.Code, code, out NoteReference other));
            Assert.Equal(note, other);
            Assert.True(one == listed.Contains(entry.Code), $"{code} and {entry.Code}: {note}");
            Assert.False(one && (code.StartsWith(entry.Code) || entry.Code.StartsWith(code)));
        }
    }
}
