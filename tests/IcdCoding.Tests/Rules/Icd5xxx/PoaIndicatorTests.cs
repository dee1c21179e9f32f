using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd5xxx;

public sealed class PoaIndicatorTests
{
    private static Finding[] Inpatient(DateOnly date, params Diagnosis[] diagnoses) =>
        TestClaim.Findings("ICD5001", new Claim { DateOfService = date, Setting = CareSetting.Inpatient, Diagnoses = diagnoses });

    private static readonly DateOnly Known = new(2026, 1, 15);
    private static readonly IcdCode Hypertension = IcdCode.Parse("I10");

    [Fact]
    public void Indicator_Missing_IsAnError() => Assert.Equal(Severity.Error, Assert.Single(Inpatient(Known, Hypertension)).Severity);

    [Fact]
    public void Indicator_ThatDoesNotExist_IsAnErrorInEveryEdition()
    {
        Assert.Equal(Severity.Error, Assert.Single(Inpatient(Known, new Diagnosis(Hypertension) { Poa = Poa.Invalid })).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Inpatient(TestClaim.Day, new Diagnosis(Hypertension) { Poa = Poa.Invalid })).Severity);
    }

    [Theory]
    [InlineData(Poa.Yes)]
    [InlineData(Poa.No)]
    [InlineData(Poa.Unknown)]
    [InlineData(Poa.ClinicallyUndetermined)]
    public void Indicator_Given_IsNotReported(Poa poa) => Assert.Empty(Inpatient(Known, new Diagnosis(Hypertension) { Poa = poa }));

    [Fact]
    public void ExemptCode_WithoutIndicator_IsNotReported() => Assert.Empty(Inpatient(Known, IcdCode.Parse("Z79.4")));

    [Fact]
    public void UnknownList_MissingIndicatorIsInfo() => Assert.Equal(Severity.Info, Assert.Single(Inpatient(TestClaim.Day, Hypertension)).Severity);
}
