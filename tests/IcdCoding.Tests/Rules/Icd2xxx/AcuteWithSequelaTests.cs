using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class AcuteWithSequelaTests
{
    [Theory]
    [InlineData("S72.001A", "S72.001S")]
    [InlineData("S72.001S", "S72.001D")]
    public void InjuryAndItsSequela_AreReported(string code, string other) => Assert.Single(TestClaim.Findings("ICD2005", TestClaim.Of(code, other)));

    [Theory]
    [InlineData("S72.001A", "S72.002S")] // the other side
    [InlineData("S72.001A", "S72.001D")] // ICD2005 asks for a sequela
    [InlineData("T23.201A", "T23.201S")] // burns heal at different rates (I.C.19.d.8)
    public void OtherPairs_AreNotReported(string code, string other) => Assert.Empty(TestClaim.Findings("ICD2005", TestClaim.Of(code, other)));
}
