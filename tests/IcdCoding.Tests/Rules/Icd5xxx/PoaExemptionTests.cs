using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd5xxx;

public sealed class PoaExemptionTests
{
    private static Finding[] Inpatient(DateOnly date, string code, Poa poa) =>
        TestClaim.Findings("ICD5002", new Claim { DateOfService = date, Setting = CareSetting.Inpatient, Diagnoses = [new Diagnosis(IcdCode.Parse(code)) { Poa = poa }] });

    private static readonly DateOnly Known = new(2026, 1, 15);

    [Theory]
    [InlineData("Z79.4", Poa.Yes, 1)]
    [InlineData("Z79.4", Poa.Exempt, 0)]
    [InlineData("I10", Poa.Exempt, 1)]
    [InlineData("I10", Poa.Yes, 0)]
    public void Indicator_ThatDoesNotFitTheList_IsAWarning(string code, Poa poa, int findings) => Assert.Equal(findings, Inpatient(Known, code, poa).Length);

    [Fact]
    public void UnknownList_IsSilentAndListedAsNotRun()
    {
        Assert.Empty(Inpatient(TestClaim.Day, "Z79.4", Poa.Yes));
        Claim claim = new() { DateOfService = TestClaim.Day, Setting = CareSetting.Inpatient, Diagnoses = [IcdCode.Parse("Z79.4")] };
        Assert.Contains(ClaimValidator.Default.Validate(claim).RulesNotRun, rule => rule.Rule.Id == "ICD5002");
    }

    /// <summary>The exempt list of every edition that has one, code by code, is what the rule takes for exempt.</summary>
    [Fact]
    public void Exemption_OfEveryListedCode_HoldsInItsEditions()
    {
        Dictionary<string, Icd10CmEdition> editions = Icd10Cm.Editions.ToDictionary(edition => edition.Name);
        int checkedCodes = 0;
        foreach (string[] cells in File.ReadLines(Repository.PathOf("tabular-data", "edits", "poa-exempt.tsv")).Where(line => line[0] != '#').Skip(1).Where((_, index) => index % 101 == 0).Select(line => line.Split('\t')))
        {
            DateOnly first = editions[cells[1]].EffectiveFrom;
            checkedCodes += Inpatient(first, cells[0], Poa.Exempt).Length == 0 && editions[cells[1]].IsBillable(IcdCode.Parse(cells[0])) ? 1 : 0;
            Assert.Empty(Inpatient(first, cells[0], Poa.Exempt));
            Assert.Equal(editions[cells[1]].IsBillable(IcdCode.Parse(cells[0])) ? 1 : 0, Inpatient(first, cells[0], Poa.Yes).Length);
        }

        Assert.InRange(checkedCodes, 300, 400);
    }
}
