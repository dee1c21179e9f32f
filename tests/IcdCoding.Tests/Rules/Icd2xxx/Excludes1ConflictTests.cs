using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class Excludes1ConflictTests
{
    private static readonly DateOnly November2025 = new(2025, 11, 1);

    [Fact]
    public void WeaknessAndRhabdomyolysis_OnEitherDate_FollowTheEdition()
    {
        Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(new DateOnly(2016, 12, 1), "M62.82", "R53.1")));
        Assert.Empty(TestClaim.Findings("ICD2001", TestClaim.On(new DateOnly(2021, 2, 1), "M62.82", "R53.1")));
    }

    [Fact]
    public void Eosinophilia_WithAnotherCodeOfItsCategory_IsReported()
    {
        // D72 names a code of its own subtree: that code conflicts with the others, not with itself.
        Icd10CmEdition edition = Icd10Cm.Latest;
        NoteReference line = edition[IcdCode.Parse("D72")].Notes.Single(note => note.Kind == NoteKind.Excludes1 && note.Targets.Contains("D72.824", StringComparison.Ordinal));
        Assert.NotEmpty(line.Text);
        Assert.NotEmpty(TestClaim.Findings("ICD2001", TestClaim.Of("D72.824", "D72.810")));
        Assert.Empty(TestClaim.Findings("ICD2001", TestClaim.Of("D72.810", "D72.818")));
    }

    /// <summary>The one Excludes1 line with a condition that codes cannot decide: I01, "chronic diseases of rheumatic origin (I05-I09) unless …".</summary>
    [Fact]
    public void ConditionalLine_IsAWarningThatQuotesTheCondition()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2001", TestClaim.Of("I01.0", "I05.0")));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("unless rheumatic fever is also present", finding.Message, StringComparison.Ordinal);
        Assert.Equal("I01", finding.Citation!.Owner);
    }

    [Theory]
    [InlineData("M62.81", "R53.1")]
    [InlineData("R73.03", "E11.9")]
    [InlineData("R55", "I95.1")]
    [InlineData("R51.9", "G43.909")]
    [InlineData("R18.8", "K70.31")]
    [InlineData("E16.2", "E11.649")]
    [InlineData("F32.A", "F33.1")]
    [InlineData("I20.9", "I25.110")]
    public void WordsThatNameTheWholeCode_AreAnError_WithRemovalsAndTheWayOut(string code, string other)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(November2025, code, other)));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.True(finding.Citation!.Note.Grade is Excludes1Grade.Whole or Excludes1Grade.Axis);
        Assert.Contains(finding.Suggestions, suggestion => suggestion.Action == SuggestionAction.Remove);
        Assert.Equal(SuggestionAction.Acknowledge, finding.Suggestions[^1].Action);
        Assert.Contains("I.A.12.a", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R40.0", "E11.9", "is E11.9 here \"somnolence, stupor and coma in diabetes (E08-E13)\"?")]
    [InlineData("D05.11", "C50.911", "is C50.911 here \"Paget's disease of breast or nipple (C50.-)\"?")]
    [InlineData("T88.7XXA", "I10", "is I10 here \"specified adverse effects of drugs and medicaments")]
    [InlineData("G25.3", "G40.909", "is G40.909 here \"myoclonic epilepsy (G40.-)\"?")]
    public void NarrowerWords_AreAWarningThatAsksTheQuestion(string code, string other, string question)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(new DateOnly(2023, 11, 1), code, other)));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(question, finding.Message, StringComparison.Ordinal);
        Assert.Equal([SuggestionAction.Acknowledge], finding.Suggestions.Select(suggestion => suggestion.Action));
    }

    [Fact]
    public void OpenFracture_ConflictsByIts7thCharacter_AndOnOneSideOnly()
    {
        Assert.Empty(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "S72.001A", "S71.011A")));
        Assert.Equal(Severity.Error, Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "S72.001B", "S71.011A"))).Severity);
        Assert.Equal(Severity.Error, Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "S82.201C", "S81.811A"))).Severity);
        Assert.Empty(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "S72.002B", "S71.011A")));
        Assert.Empty(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "S61.210A", "S60.475A")));
    }

    [Fact]
    public void CurrentInjury_IsNotItsSequela()
    {
        Assert.Equal(Severity.Error, Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "F07.81", "S06.0X0A"))).Severity);
        Assert.Empty(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "F07.81", "S06.0X0S")));
    }

    [Theory]
    [InlineData("2021-10-01", "I49.5", "R00.1", "I49 Excludes2 \"bradycardia NOS (R00.1)\"")]
    [InlineData("2025-11-01", "D05.11", "C50.911", "D05 Excludes2 \"malignant neoplasm of breast (C50.-)\"")]
    [InlineData("2025-11-01", "J42", "J44.9", "J44 Excludes2 \"chronic bronchitis NOS (J42)\"")]
    public void CodeNamedUnderBothKinds_IsAWarningThatQuotesBoth(string date, string code, string other, string second)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(DateOnly.Parse(date), code, other)));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("Excludes1 \"", finding.Message, StringComparison.Ordinal);
        Assert.Contains(second, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Suggestions, suggestion => suggestion.Action == SuggestionAction.Remove);
    }

    [Fact]
    public void WordsOfAnotherCondition_AreAWarningThatSaysSo()
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2001", TestClaim.On(November2025, "M60.9", "M05.321")));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("of another condition than M05.321", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralLinesThatNameAPartner_TheOneThatForbidsSpeaks()
    {
        // R55 is named by lines of both grades: the error is the one that is told.
        foreach ((IcdCode code, IcdCode other) in new[] { (IcdCode.Parse("R73.03"), IcdCode.Parse("E11.9")), (IcdCode.Parse("E11.9"), IcdCode.Parse("R73.03")) })
        {
            Assert.True(Icd10Cm.On(November2025).Excludes1(code, other, out NoteReference note));
            Assert.Equal(Excludes1Grade.Whole, note.Grade);
        }
    }

    [Fact]
    public void LineThatRestrictsItself_SpeaksForItsCodesOnly()
    {
        Icd10CmEdition then = Icd10Cm.On(new DateOnly(2020, 11, 1));
        Assert.True(then.Excludes1(IcdCode.Parse("I51.7"), IcdCode.Parse("I11.9"), out _));
        Assert.False(then.Excludes1(IcdCode.Parse("I51.3"), IcdCode.Parse("I11.9"), out _));
        Icd10CmEdition edition = Icd10Cm.On(new DateOnly(2026, 11, 1));
        NoteReference heading = edition[IcdCode.Parse("G31")].Notes.First(note => note.Text.Contains("for codes G31.0", StringComparison.Ordinal));
        Assert.True(heading.SpeaksFor(IcdCode.Parse("G31.83")));
        Assert.False(heading.SpeaksFor(IcdCode.Parse("G31.84")));
        Assert.DoesNotContain(heading, edition[IcdCode.Parse("G31.84")].NotesInEffect);
        Assert.DoesNotContain(TestClaim.Reminders("ICD3003", TestClaim.On(new DateOnly(2026, 11, 1), "G31.84")), finding => finding.Citation!.Owner == "G31");
        Assert.Contains(TestClaim.Reminders("ICD3003", TestClaim.On(new DateOnly(2026, 11, 1), "G31.09")), finding => finding.Citation!.Owner == "G31");
    }
}
