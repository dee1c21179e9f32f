using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd6xxx;

public sealed class DiagnosisPointerTests
{
    private static Claim With(CareSetting setting, params int[][] pointers) => new()
    {
        DateOfService = TestClaim.Day,
        Setting = setting,
        Diagnoses = [IcdCode.Parse("M17.11"), IcdCode.Parse("L57.0")],
        ServiceLines = [.. pointers.Select(line => new ServiceLine { ProcedureCode = "97110", DiagnosisPointers = line })],
    };

    [Fact]
    public void Line_WithoutPointer_IsAnError() => Assert.Equal(Severity.Error, Assert.Single(TestClaim.Findings("ICD6001", With(CareSetting.Professional, [], [1]))).Severity);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-1)]
    public void Pointer_OutOfRange_IsAnErrorThatNamesIt(int pointer) =>
        Assert.Contains($"points to diagnosis {pointer},", Assert.Single(TestClaim.Findings("ICD6001", With(CareSetting.Outpatient, [1, pointer]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Pointers_InRange_AreNotReported() => Assert.Empty(TestClaim.Findings("ICD6001", With(CareSetting.Professional, [1, 2], [2])));

    [Fact]
    public void WithoutServiceLinesOrForInpatients_IsListedAsNotRun()
    {
        Assert.Equal("service lines", Reason(With(CareSetting.Professional)));
        Assert.Equal("a professional or outpatient claim", Reason(With(CareSetting.Inpatient, [7])));

        static string Reason(Claim claim) => ClaimValidator.Default.Validate(claim).RulesNotRun.Single(rule => rule.Rule.Id == "ICD6001").Reason;
    }
}
