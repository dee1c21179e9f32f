using IcdCoding.Claims;
using IcdCoding.Codes;

namespace IcdCoding.Tests.Claims;

/// <summary>The API as its users write it.</summary>
public sealed class ApiSnippetTests
{
    [Fact]
    public void Codes_AsWritten()
    {
        IcdCode weakness = M62.M62_81;
        IcdCode parsed = IcdCode.Parse("m6281");
        bool ok = IcdCode.TryParse(" I10. ", null, out IcdCode i10);
        Assert.True(ok);
        Assert.Equal(weakness, parsed);
        Assert.Equal(I10.Code, i10);
        Assert.Equal("M6281", weakness.ToString("N"));
        Assert.Equal(M62.Code, weakness.Category);
        Assert.True(weakness.StartsWith(IcdCode.Parse("M62.8")));
    }

    [Fact]
    public void EditionsAndFacts_AsWritten()
    {
        IcdCode a = M62.M62_81, b = R53.R53_1;
        IReadOnlyList<Icd10CmEdition> editions = Icd10Cm.Editions;
        Icd10CmEdition cm = Icd10Cm.On(new DateOnly(2026, 11, 23));
        Icd10CmEdition fy = Icd10Cm.FiscalYear(2023);
        _ = (cm.Name, cm.EffectiveFrom, cm.EffectiveThrough, cm.NotesProvenance, Icd10Cm.Latest);
        CodeEntry e = cm[M62.M62_81];
        _ = (e.Title, e.IsBillable, e.Chapter, e.Section, e.Parent, e.Children, e.Ancestors);
        _ = (e.Descendants, e.Siblings, e.InclusionTerms, e.Includes, e.Notes, e.NotesInEffect, e.SeventhCharacters);
        _ = (e.Laterality, e.Left, e.Right, e.Bilateral, e.UnspecifiedSide, e.Lifetime, e.ReplacedBy, e.Replaces);
        Assert.True(cm.Contains(a) && cm.IsBillable(b) && cm.Count > cm.BillableCount);
        Assert.True(cm.Excludes1(a, b, out NoteReference note));
        Assert.False(note.IsEmpty);
        Assert.Contains(cm.Excludes1Partners(a), range => range.Note == note);
        Assert.NotEmpty(Icd10Cm.Diff(fy, cm).Added);
        Assert.NotEmpty(editions);
    }

    [Fact]
    public void ClaimsAndFindings_AsWritten()
    {
        Claim claim = new()
        {
            DateOfService = new DateOnly(2026, 11, 23),
            Setting = CareSetting.Professional,
            Patient = new Patient { BirthDate = new(1950, 2, 3), Sex = Sex.Female },
            Diagnoses = [M62.M62_81, R53.R53_1],
        };
        ClaimReport report = ClaimValidator.Default.Validate(claim);
        Assert.True(report.HasErrors);
        Finding f = report.Findings.First(finding => finding.Rule.Id == "ICD2001");
        _ = (f.Rule.Title, f.Rule.Category, f.Rule.DefaultSeverity, f.Rule.Guideline?.Section, f.Rule.Guideline?.Release, f.Rule.HelpLink);
        _ = (f.Severity, f.Message, f.DiagnosisIndexes, f.Citation?.Owner, f.Citation?.Kind, f.Citation?.Text, f.Citation?.Edition, f.Citation?.Path);
        Assert.All(f.Suggestions.Where(suggestion => suggestion.Action != SuggestionAction.Acknowledge), suggestion => Assert.NotSame(claim, suggestion.Apply(claim)));
        Assert.Equal(Poa.Yes, new Diagnosis(M62.M62_81) { Poa = Poa.Yes }.Poa);
    }
}
