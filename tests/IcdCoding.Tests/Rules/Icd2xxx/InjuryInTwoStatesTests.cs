using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class InjuryInTwoStatesTests
{
    [Theory]
    [InlineData("S52.501A", "S52.501D")]
    [InlineData("S82.201A", "S82.201B")]
    [InlineData("S72.001K", "S72.001G")]
    [InlineData("T82.7XXA", "T82.7XXD")]
    [InlineData("M80.051A", "M80.051D")]
    public void OneInjury_WithTwoSeventhCharacters_IsUndecided(string code, string other)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD2009", TestClaim.Of(code, other)));
        Assert.Equal(2, finding.Suggestions.Count);
        Assert.DoesNotContain(finding.Suggestions, suggestion => suggestion.IsPreferred);
    }

    [Theory]
    [InlineData("S52.501A", "S52.501S")] // ICD2005
    [InlineData("S52.501A", "S52.502D")] // the other arm
    [InlineData("S62.398A", "S62.398D")] // other metacarpal bones may be two
    [InlineData("M80.08XA", "M80.08XD")] // so may vertebrae
    [InlineData("T40.1X1A", "T40.1X1D")]
    [InlineData("O60.14X1", "O60.14X2")]
    [InlineData("R40.2141", "R40.2142")]
    [InlineData("H40.1131", "H40.1132")] // a stage: ICD2007
    public void OtherSeventhCharacters_AreNotReported(string code, string other) => Assert.Empty(TestClaim.Findings("ICD2009", TestClaim.Of(code, other)));
}
