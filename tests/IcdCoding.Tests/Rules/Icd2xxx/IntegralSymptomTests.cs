using IcdCoding.Claims;
using IcdCoding.Tables;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd2xxx;

public sealed class IntegralSymptomTests
{
    [Theory]
    [InlineData("R05.9 J18.9", "J18.9")]
    [InlineData("I50.9 R06.02", "I50.9")]
    [InlineData("R07.9 I21.4 E78.5", "I21.4 E78.5")]
    [InlineData("K35.80 R10.31", "K35.80")]
    [InlineData("M25.562 M17.0", "M17.0")]
    public void SymptomBesideItsDisease_IsInfoThatTakesTheSymptomAway(string codes, string stays)
    {
        Claim claim = TestClaim.Of(codes.Split(' '));
        Finding finding = Assert.Single(TestClaim.Findings("ICD2010", claim));
        Assert.Equal(Severity.Info, finding.Severity);
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.True(suggestion.IsPreferred);
        Assert.Equal(stays, string.Join(' ', suggestion.Apply(claim).Diagnoses));
    }

    [Theory]
    [InlineData("R05.9 I10")]
    [InlineData("R07.9 I10")]
    [InlineData("M25.561 M17.12")] // pain of the other knee
    [InlineData("R19.7 J18.9")]
    public void SymptomOfSomethingElse_IsNotReported(string codes) => Assert.Empty(TestClaim.Findings("ICD2010", TestClaim.Of(codes.Split(' '))));

    [Fact]
    public void SymptomOfTwoDiseases_IsOneFinding() => Assert.Single(TestClaim.Findings("ICD2010", TestClaim.Of("J18.9", "J20.9", "R05.9")));

    /// <summary>What Excludes1 keeps apart is ICD2001: no row of the table says only that.</summary>
    [Fact]
    public void Rows_OfTheTable_NamePairsThatNoExcludes1KeepsApart()
    {
        Icd10CmEdition edition = Icd10Cm.On(TestClaim.Day);
        Dictionary<int, List<int>> symptoms = [];
        for (int row = 0; row < CodeTable.Count; row++)
        {
            int entry = -1;
            for (int rule = edition.Bills(row) ? RuleTable.Find(row, RuleList.IntegralSymptom, edition.Index, ref entry) : -1; rule >= 0; rule = RuleTable.Find(row, RuleList.IntegralSymptom, edition.Index, ref entry))
            {
                symptoms.TryAdd(rule, []);
                symptoms[rule].Add(row);
            }
        }

        Assert.InRange(symptoms.Count, 60, 200);
        Assert.Empty(symptoms.Where(rule => !rule.Value.Exists(symptom => Diseases(rule.Key).Any(disease => ExcludesTable.FindExcludes1(symptom, disease, edition.Index) < 0))).Select(rule => RuleTable.Reason(rule.Key)));

        IEnumerable<int> Diseases(int rule) => Enumerable.Range(0, RuleTable.OthersCount(rule)).Select(interval => RuleTable.Others(rule, interval))
            .SelectMany(interval => Enumerable.Range(interval.First, interval.Last - interval.First + 1)).Where(edition.Bills);
    }
}
