using IcdCoding.Claims;
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
    public void ClaimWithoutAnyIndicator_IsOneFindingOnAllThatNeedOne()
    {
        Finding finding = Assert.Single(Inpatient(Known, IcdCode.Parse("A41.9"), IcdCode.Parse("Z79.4"), IcdCode.Parse("J18.9"), IcdCode.Parse("N17.9")));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([0, 2, 3], finding.DiagnosisIndexes);
        Assert.Equal(["A41.9", "J18.9", "N17.9"], finding.Codes.Select(code => code.ToString()));
        Assert.Contains("3 diagnoses need one", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ClaimWithSomeIndicators_IsOneFindingForEachMissingOne()
    {
        Finding[] findings = Inpatient(Known, new Diagnosis(IcdCode.Parse("A41.9")) { Poa = Poa.Yes }, IcdCode.Parse("J18.9"), IcdCode.Parse("Z79.4"), IcdCode.Parse("N17.9"));
        Assert.Equal([1, 3], findings.Select(finding => Assert.Single(finding.DiagnosisIndexes)));
    }

    [Fact]
    public void ClaimOfExemptCodesOnly_IsNotReported() => Assert.Empty(Inpatient(Known, IcdCode.Parse("Z79.4"), IcdCode.Parse("Z87.891"), IcdCode.Parse("Z95.1")));

    [Fact]
    public void ClaimWithoutAnyIndicator_OfAnEditionWithoutAList_IsOneInfo()
    {
        Finding finding = Assert.Single(Inpatient(TestClaim.Day, IcdCode.Parse("A41.9"), IcdCode.Parse("J18.9")));
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal([0, 1], finding.DiagnosisIndexes);
    }

    [Fact]
    public void ExemptCode_WithoutIndicator_IsNotReported() => Assert.Empty(Inpatient(Known, IcdCode.Parse("Z79.4")));

    [Fact]
    public void UnknownList_MissingIndicatorIsInfo() => Assert.Equal(Severity.Info, Assert.Single(Inpatient(TestClaim.Day, Hypertension)).Severity);
}
