namespace IcdCoding.Tests.Editions;

public sealed class CodeEntryTests
{
    private static CodeEntry Entry(string code) => Icd10Cm.Latest[IcdCode.Parse(code)];

    [Fact]
    public void Tree_OfMuscleWeakness_IsThePrintedOne()
    {
        CodeEntry entry = Entry("M62.81");
        Assert.Equal("Muscle weakness (generalized)", entry.Title);
        Assert.True(entry.IsBillable);
        Assert.Equal(13, entry.Chapter.Number);
        Assert.Equal("M60-M63", entry.Section!.Id);
        Assert.Equal("M62.8", entry.Parent!.ToString());
        Assert.Equal(["M62.8", "M62"], entry.Ancestors.Select(ancestor => ancestor.ToString()));
        Assert.Null(Entry("M62").Parent);
        Assert.Empty(entry.Children);
        Assert.Contains(Entry("M62.82"), entry.Siblings);
        Assert.DoesNotContain(entry, entry.Siblings);
        Assert.Contains(entry, Entry("M62").Descendants);
        Assert.DoesNotContain(entry, Entry("M62").Children);
        Assert.Contains(Entry("M60"), Entry("M62").Siblings);
    }

    [Fact]
    public void Tree_OfEveryCode_IsConsistent()
    {
        foreach (CodeEntry entry in Icd10Cm.Latest.Codes)
        {
            Assert.True(entry.Parent is { } parent ? entry.Code.StartsWith(parent.Code) && !parent.IsBillable : entry.Code.IsCategory, entry.ToString());
        }
    }

    [Theory]
    [InlineData("M25.561", "M25.561", "M25.562", null, "M25.569")]
    [InlineData("H25.11", "H25.11", "H25.12", "H25.13", "H25.10")]
    [InlineData("S72.001A", "S72.001A", "S72.002A", null, "S72.009A")]
    [InlineData("H40.1131", "H40.1111", "H40.1121", "H40.1131", "H40.1191")]
    [InlineData("E08.3211", "E08.3211", "E08.3212", "E08.3213", "E08.3219")]
    [InlineData("I50.1", null, null, null, null)]
    [InlineData("M62.81", null, null, null, null)]
    public void Sides_OfACode_AreItsCounterparts(string code, string? right, string? left, string? bilateral, string? unspecified)
    {
        CodeEntry entry = Entry(code);
        Assert.Equal((right, left, bilateral, unspecified), (entry.Right?.ToString(), entry.Left?.ToString(), entry.Bilateral?.ToString(), entry.UnspecifiedSide?.ToString()));
        Assert.Equal(right is null, entry.Laterality == Laterality.None);
    }

    [Fact]
    public void Entry_ThatIsMissing_IsNoEmptyCode()
    {
        CodeEntry? missing = Entry("M62.81").Left;
        Assert.Null(missing);
        Assert.Throws<ArgumentNullException>(() => (IcdCode)missing!);
        Assert.Equal("An empty code is not in ICD-10-CM FY2027.", Assert.Throws<KeyNotFoundException>(() => Icd10Cm.FiscalYear(2027)[default]).Message);
    }

    [Fact]
    public void ListsAndCounterparts_ReadTwice_AreMadeOnce()
    {
        CodeEntry entry = Entry("S42.001A");
        foreach (System.Reflection.PropertyInfo property in typeof(CodeEntry).GetProperties().Where(property => property.PropertyType.IsClass && property.PropertyType != typeof(Chapter) && property.PropertyType != typeof(Section) && property.Name is not nameof(CodeEntry.Title) and not nameof(CodeEntry.Parent)
            || property.PropertyType.IsInterface))
        {
            Assert.Same(property.GetValue(entry), property.GetValue(entry));
        }

        Assert.Same(entry.Edition.Sections, entry.Edition.Sections);
        Assert.Same(entry.Edition.Chapters, entry.Edition.Chapters);
        Assert.Throws<NotSupportedException>(() => ((IList<CodeEntry>)Entry("S42").Descendants).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<Section>)entry.Edition.Sections).Clear());
    }

    [Fact]
    public void SeventhCharacters_OfAFracture_ComeFromItsCategory()
    {
        Assert.Contains(Entry("S72.001A").SeventhCharacters, character => character.Character == 'A' && character.Meaning.Contains("initial encounter for closed fracture", StringComparison.Ordinal));
        Assert.Empty(Entry("M62.81").SeventhCharacters);
    }

    [Fact]
    public void ReplacedBy_LowBackPain_IsItsThreeSuccessors()
    {
        CodeEntry entry = Icd10Cm.FiscalYear(2021)[IcdCode.Parse("M54.5")];
        Assert.True(entry.IsBillable);
        Assert.Equal(["M54.50", "M54.51", "M54.59"], entry.ReplacedBy.Select(code => code.ToString()));
        Assert.Contains(IcdCode.Parse("M54.5"), Entry("M54.50").Replaces);
        Assert.Equal(new DateOnly(2021, 9, 30), entry.Lifetime.Through);
        Assert.Equal("FY2016 to FY2021-jan", entry.Lifetime.ToString());
        Assert.Equal("from FY2022", Entry("M54.50").Lifetime.ToString());
    }

    [Fact]
    public void ReplacedBy_CodeThatLivesOn_IsEmpty_AndWhatWasSplitOffIsTold()
    {
        CodeEntry live = Entry("A41.89");
        CodeEntry mixed = Icd10Cm.FiscalYear(2024)[IcdCode.Parse("G90.8")];
        Assert.Equal(["G90.81", "G90.89"], mixed.ReplacedBy.Select(code => code.ToString()));
        Assert.Equal(["G90.B"], mixed.SplitOffTo.Select(code => code.ToString()));
        Assert.Contains(IcdCode.Parse("G90.8"), Entry("G90.B").SplitOffFrom);
        Assert.DoesNotContain(IcdCode.Parse("G90.8"), Entry("G90.B").Replaces);
        Assert.Empty(live.ReplacedBy);
    }

    [Fact]
    public void ReplacedBy_OfEveryCodeOfEveryEdition_IsOfCodesThatEnd()
    {
        int split = 0;
        foreach (CodeEntry entry in Icd10Cm.Latest.Codes.Where(entry => entry.IsBillable && entry.Lifetime.From is not null))
        {
            Assert.True(entry.ReplacedBy.Count == 0, $"{entry} is billable and is said to be replaced");
            split += entry.SplitOffTo.Count > 0 ? 1 : 0;
        }

        Assert.True(split > 1_000, $"{split}");
    }

    [Fact]
    public void NotesInEffect_AreNearestFirst_AndBeginWithItsOwn()
    {
        CodeEntry entry = Entry("R53.1");
        Assert.Equal(entry.Notes, entry.NotesInEffect.Take(entry.Notes.Count));
        string[] owners = [.. entry.NotesInEffect.Select(note => note.Owner)];
        Assert.Equal("R53.1", owners[0]);
        Assert.Equal("Chapter 18", owners[^1]);
        Assert.Contains("Asthenia NOS", entry.InclusionTerms);
    }

    [Fact]
    public void ExcludedBy_MuscleWeakness_NamesTheLineAtWeakness()
    {
        NoteReference note = Entry("M62.81").ExcludedBy.Single(candidate => candidate.Owner == "R53.1" && candidate.Kind == NoteKind.Excludes1);
        Assert.Equal("muscle weakness (generalized) (M62.81)", note.Text);
        Assert.Equal("Chapter 18", note.Path[0]);
        Assert.Equal("R53.1", note.Path[^1]);
        Assert.Null(note.Condition);
        Assert.True(note.TargetsContain(IcdCode.Parse("M62.81")));
    }

    [Fact]
    public void NotesInEffect_PedestrianInjured_IncludeTheWideSection() =>
        Assert.Contains(Entry("V00.01").NotesInEffect, note => note.Owner == "V00-V99");

    [Fact]
    public void Equality_IsByEditionAndCode()
    {
        Assert.Equal(Entry("I10"), Entry("I10"));
        Assert.NotEqual(Entry("I10"), Icd10Cm.FiscalYear(2016)[IcdCode.Parse("I10")]);
        IcdCode code = Entry("I10");
        Assert.Equal("I10", code.ToString());
    }
}
