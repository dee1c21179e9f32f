using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class Excludes1ConflictTests
{
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
}
