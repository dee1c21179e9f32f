using IcdCoding.Claims;
using IcdCoding.Coverages;
using IcdCoding.Documentation;
using IcdCoding.Pages;
using IcdCoding.Rules;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Pages;

public sealed class CodeGuideTests
{
    private static CodeGuide Of(string code, DateOnly? date = null) => CodeGuide.For(IcdCode.Parse(code), date ?? TestClaim.Day);

    [Fact]
    public void GeneralizedWeakness_HasEveryPartOfAReferencePage()
    {
        CodeGuide page = Of("M62.81");
        Assert.Equal(DiagnosisStatus.Billable, page.Status);
        Assert.Equal((13, "M60-M63"), (page.Entry.Chapter.Number, page.Entry.Section!.Id));
        Assert.Equal(["General"], page.Regions.Select(region => region.Name));
        Assert.Equal(["strength", "distribution", "cause", "function", "plan"], page.Documentation.Select(element => element.Id));
        Assert.Equal(["A53057", "A54992"], page.Procedures.Where(procedures => procedures.Policy is not null).Select(procedures => procedures.Policy!.Id));
        Assert.Subset(page.Procedures.SelectMany(procedures => procedures.Procedures).ToHashSet(), new HashSet<string>(["97110", "97112", "97116", "97530", "97535", "97161", "97168", "G0151", "G0152", "95905", "95913", "95860", "95887"]));
        Assert.Subset(page.Pitfalls.Select(pitfall => pitfall.RuleId ?? "").ToHashSet(), new HashSet<string>(["ICD2001", "ICD3002", "ICD6002", "ICD7001", "ICD7002"]));
        Assert.NotEmpty(page.Context ?? "");
        Assert.Contains(page.NotesInEffect, note => note.Owner == "M62.81" && note.Kind == NoteKind.Excludes1 && note.TargetsContain(IcdCode.Parse("M62.84")));
        Assert.Contains(page.ExcludedBy, note => note.Owner == "R53.1");
        Assert.Equal(["M62.82", "M62.84", "M62.85", "M62.89"], page.Siblings.Select(sibling => sibling.Code.ToString()));
        Assert.True(page.Questions.Count >= 7);
        Assert.All(page.Questions, question => Assert.True(question.Answer.Length > 0 && (question.Report is not null || question.Sources.Count > 0), question.Text));
        Assert.All(page.Sources, source => Assert.True(source.VerifiedOn is not null || source.Sha256?.Length == 64 || source.Kind is SourceKind.Article, source.Title));
    }

    [Fact]
    public void QuestionOnTwoCodes_IsAnsweredByValidatingThem()
    {
        CodingQuestion question = Of("M62.81").Questions.Single(question => question.Text.Contains("R53.1", StringComparison.Ordinal));
        Assert.Equal(["M62.81", "R53.1"], question.Report!.Claim.Diagnoses.Select(diagnosis => diagnosis.Code.ToString()));
        Assert.StartsWith("No: M62.81 and R53.1 cannot be reported together", question.Answer, StringComparison.Ordinal);
        Assert.Contains(Of("J03.00").Questions, derived => derived is { IsDerived: true, Report.HasErrors: true } && derived.Text.StartsWith("Can J03.00 and ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("D63.1", "Not as it stands:")] // a manifestation
    [InlineData("Z60.2", "Not as it stands:")] // secondary only
    [InlineData("I10", "Yes:")]
    public void MayBeFirstListed_IsAnsweredByTheRulesOnSequence(string code, string expected) =>
        Assert.StartsWith(expected, Of(code).Questions.Single(question => question.Text == $"May {code} be the first-listed diagnosis?").Answer, StringComparison.Ordinal);

    [Fact]
    public void Header_SaysWhichCodesStandBelow()
    {
        CodeGuide page = Of("M62.8");
        Assert.Equal(DiagnosisStatus.Header, page.Status);
        Assert.Contains("M62.81", page.Documentation.Single(element => element.Id == "specificity").Prompt, StringComparison.Ordinal);
        Assert.Contains(page.Pitfalls, pitfall => pitfall.RuleId == "ICD1004");
        Assert.Empty(page.Questions);
    }

    [Theory]
    [InlineData("I12.9", false)] // "or unspecified": it holds what is specified too
    [InlineData("R07.9", true)]
    [InlineData("M25.519", true)]
    [InlineData("M25.511", false)]
    public void CodeThatLeavesOpen_AsksForWhatOthersName(string code, bool asks) =>
        Assert.Equal(asks, Of(code).Documentation.Any(element => element.Id == "specificity"));

    [Fact]
    public void RetiredCode_HasTheFactsOfItsLastEditionAndItsSuccessors()
    {
        CodeGuide page = Of("V27.5XXD");
        Assert.Equal((DiagnosisStatus.NotInForce, "FY2022-apr", "FY2027"), (page.Status, page.Entry.Edition.Name, page.Edition.Name));
        Assert.Contains(page.Pitfalls, pitfall => pitfall.RuleId == "ICD1003" && pitfall.Text.Contains("V27.51XD", StringComparison.Ordinal));
        Assert.Contains("Retired", page.ToText(), StringComparison.Ordinal);
        Assert.Contains("facts of this code as of FY2022-apr", page.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void CodeOfALaterEdition_IsNotYetInForce()
    {
        CodeGuide page = Of("M62.84", new DateOnly(2016, 1, 15));
        Assert.Equal((DiagnosisStatus.NotInForce, "FY2017"), (page.Status, page.Entry.Edition.Name));
        Assert.Contains("Not yet in force", page.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Structure_AsksForSideAndSeventhCharacter()
    {
        CodeGuide page = Of("S82.021A");
        Assert.Contains("S82.022A left", page.Documentation.Single(element => element.Id == "side").Prompt, StringComparison.Ordinal);
        Assert.StartsWith("This code says initial encounter for closed fracture.", page.Documentation.First(element => element.Id is "7th-character" or "encounter").Prompt, StringComparison.Ordinal);
        Assert.Contains("underlying", Of("D63.1").Documentation.Single(element => element.Id == "code-first").Prompt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M17.11", "Knee")]
    [InlineData("S82.001A", "Knee")] // the section names knee and lower leg, the title the patella
    [InlineData("H25.11", "Eye")]
    [InlineData("F32.A", null)]
    [InlineData("N87.1", null)] // cervical, and not of the neck
    public void Region_ComesFromTitleOrSection_OrIsNotTold(string code, string? expected)
    {
        IReadOnlyList<BodyRegion> regions = Of(code).Regions;
        if (expected is null)
        {
            Assert.DoesNotContain(regions, region => region.Name is "Neck" or "Cervical spine" or "General");
        }
        else
        {
            Assert.Contains(regions, region => region.Name == expected && region.Basis.Length > 0);
        }
    }

    [Fact]
    public void UnknownCodeOrDate_IsRefusedByName()
    {
        Assert.Contains("M62.8Z is in no edition of ICD-10-CM from FY2016", Assert.Throws<KeyNotFoundException>(() => Of("M62.8Z")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Of("I10", new DateOnly(2015, 9, 30)));
    }

    [Fact]
    public void CuratedRows_AllSayWhatTheValidatorSays()
    {
        Assert.True(CodeGuide.Curated.Count >= 4);
        foreach (IcdCode code in CodeGuide.Curated)
        {
            CodeGuide page = CodeGuide.For(code, TestClaim.Day);
            Assert.NotEmpty(page.Context ?? "");
            Assert.All(page.Pitfalls, pitfall => Assert.True(pitfall.RuleId is null || ClaimValidator.AllRules.Any(rule => rule.Id == pitfall.RuleId), $"{code}: {pitfall.RuleId}"));
            Assert.All(page.Pitfalls.Where(pitfall => !pitfall.IsDerived), pitfall => Assert.NotEmpty(pitfall.Sources));
            Assert.All(page.Documentation.Where(element => !element.IsDerived), element => Assert.NotEmpty(element.Sources));
            Assert.Equal(page.Documentation.Count, page.Documentation.Select(element => element.Id).Distinct().Count());
            // Every condition can be met: the empty chart meets none of them, and none throws.
            Assert.Empty(DocumentationReview.Of(new Claim { DateOfService = TestClaim.Day, Diagnoses = [code] }, new DocumentationEvidence()).Diagnoses[0].Met);
        }
    }

    [Theory]
    [InlineData(2027, 11, 22, false)]
    [InlineData(2027, 11, 24, true)]
    public void Source_IsStaleAfterItsReviewPeriod(int year, int month, int day, bool expected)
    {
        CitedSource source = new() { Kind = SourceKind.Tabular, Title = "list", VerifiedOn = new DateOnly(2026, 11, 23), ReviewMonths = 12 };
        Assert.Equal(expected, source.IsStale(new DateOnly(year, month, day)));
        Assert.True((source with { VerifiedOn = null }).IsStale(TestClaim.Day));
        Assert.False((source with { ReviewMonths = 0, VerifiedOn = null }).IsStale(TestClaim.Day));
    }
}
