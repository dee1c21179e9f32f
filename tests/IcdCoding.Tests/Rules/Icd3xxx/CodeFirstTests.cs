using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class CodeFirstTests
{
    [Theory]
    [InlineData(Sex.Male, 0)]
    [InlineData(Sex.Female, 1)]
    [InlineData(Sex.Unknown, 1)]
    public void ComplicationOfPregnancy_IsNotAskedOfAMan(Sex sex, int expected)
    {
        Claim claim = new() { DateOfService = TestClaim.Day, Patient = new Patient { Sex = sex }, Diagnoses = [IcdCode.Parse("E66.9")] };
        Assert.Equal(expected, TestClaim.Reminders("ICD3002", claim).Length);
    }

    [Fact]
    public void Anemia_BeforeTheKidneyDisease_IsAWarningWithTheOrder()
    {
        Claim claim = TestClaim.Of("I10", "D63.1", "N18.4");
        Finding finding = Assert.Single(TestClaim.Findings("ICD3002", claim), candidate => candidate.Codes.Contains(IcdCode.Parse("D63.1")));
        Assert.Equal(Severity.Warning, finding.Severity);
        string[] mended = [.. Assert.Single(finding.Suggestions).Apply(claim).Diagnoses.Select(diagnosis => diagnosis.ToString())];
        Assert.True(Array.IndexOf(mended, "N18.4") < Array.IndexOf(mended, "D63.1"));
    }

    [Fact]
    public void Anemia_BehindTheKidneyDisease_IsNotReported() =>
        Assert.DoesNotContain(TestClaim.Findings("ICD3002", TestClaim.Of("I10", "N18.4", "D63.1")), finding => finding.Codes.Contains(IcdCode.Parse("D63.1")));

    [Fact]
    public void AlternativeLines_OneOfThemHonoured_AreSilent() =>
        Assert.DoesNotContain(TestClaim.Findings("ICD3002", TestClaim.Of("I11.0", "I50.9")), finding => finding.Codes[0] == IcdCode.Parse("I50.9"));

    [Theory]
    [InlineData("J18.9")] // if applicable
    [InlineData("I5A")] // if known and applicable, such as
    [InlineData("N18.4")] // any associated
    public void ConditionalLines_NothingPresent_AreReminders(string code)
    {
        Assert.Single(TestClaim.Reminders("ICD3002", TestClaim.Of("L82.1", code)));
        Assert.Empty(TestClaim.Findings("ICD3002", TestClaim.Of("L82.1", code)));
    }

    /// <summary>No finding of the rule is an error, and unconditional lines alone are warnings, over one code of every category of the edition.</summary>
    [Fact]
    public void EveryCategory_WarnsOnlyForUnconditionalLines()
    {
        foreach (CodeEntry entry in Icd10Cm.Latest.Codes.Where(entry => entry.Parent is null).Select(category => category.IsBillable ? category : category.Descendants.First(code => code.IsBillable)))
        {
            Claim claim = TestClaim.Of("L82.1", entry.Code.ToString());
            Assert.All(TestClaim.Findings("ICD3002", claim), finding => Assert.Equal((NoteKind.CodeFirst, NoteClass.Unconditional), (finding.Citation!.Kind, finding.Citation.Note.Class)));
            Assert.All(TestClaim.Reminders("ICD3002", claim), reminder => Assert.Equal((NoteKind.CodeFirst, Severity.Info), (reminder.Citation!.Kind, reminder.Severity)));
        }
    }
}
