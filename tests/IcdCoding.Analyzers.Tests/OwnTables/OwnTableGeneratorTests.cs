using System.Reflection;
using IcdCoding.Analyzers.OwnTables;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.Analyzers.Tests.CodeSets;
using IcdCoding.Claims;
using IcdCoding.Coverages;
using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Tests.OwnTables;

public class OwnTableGeneratorTests
{
    private const string RulesHeader = "rule\tsetting\tfrom\tthrough\tseverity\treason\n";
    private const string Rules = "# a payer, \"quoted\" \\ {0}\n" + RulesHeader + "ICD2006\tprofessional\t2026-01-01\t\terror\tdenied since 2026\n";
    private const string Policy =
        "fact\tvalue\tfrom\tthrough\npolicy\tP7\t2026-01-01\t\nkind\tpayer\t\t\ntitle\tTherapy\t\t\nsource\tmanual\t\t\nverified\t\t\t\ndiagnoses\tcomplete\t\t\nprocedure\t97110\t\t\ndiagnosis\tM62.8\t\t\n";

    private static CodeSetRun Run(params AdditionalText[] tables) => new(new OwnTableGenerator(), "", tables);

    private static T Value<T>(CodeSetRun run, string type, string property) =>
        (T)run.Compiled(type).GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    [Fact]
    public void Severities_BecomeAProfileThatValidatorsTake()
    {
        CodeSetRun run = Run(new TableText("/tables/big-payer.icdrules.tsv", Rules), new TableText("/tables/other.tsv", "not one of these"));
        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Result.GeneratedSources);
        ClaimProfile profile = Value<ClaimProfile>(run, "BigPayer", "Profile");
        Assert.Equal("big-payer.icdrules.tsv", profile.Name);
        Claim claim = new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = [IcdCode.Parse("I10"), IcdCode.Parse("N18.4")] };
        Assert.True(ClaimValidator.Create(new ClaimValidatorOptions { Profile = profile }).Validate(claim).HasErrors);
        Assert.False(ClaimValidator.Default.Validate(claim).HasErrors);
    }

    [Fact]
    public void Policy_BecomesAPolicyThatValidatorsTake()
    {
        CodeSetRun run = Run(new TableText("/tables/therapy.icdpolicy.tsv", Policy.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Empty(run.Diagnostics);
        CoveragePolicy policy = Value<CoveragePolicy>(run, "Therapy", "Policy");
        Assert.Equal(("P7", CoverageStatus.NotSupported), (policy.Id, policy.CoverageOf(IcdCode.Parse("M54.50"), new DateTime(2026, 11, 23))));
        Claim claim = new()
        {
            DateOfService = new DateTime(2026, 11, 23),
            Diagnoses = [IcdCode.Parse("M54.50")],
            ServiceLines = [new ServiceLine { ProcedureCode = "97110", DiagnosisPointers = [1] }],
        };
        Assert.Contains(ClaimValidator.Create(new ClaimValidatorOptions { Policies = [policy] }).Validate(claim).Findings, finding => finding.Rule.Id == "ICD6002");
    }

    [Theory]
    [InlineData("/t.icdrules.tsv", RulesHeader + "ICD2001\t\t2026-01-01\t\tfatal\tdenied\n", "/t.icdrules.tsv(2,22): error ICD9103: severity: expected off, info, warning or error but found 'fatal'")]
    [InlineData("/t.icdrules.tsv", RulesHeader + "ICD2001\t\t\t\terror\t\n", "/t.icdrules.tsv(2,18): error ICD9103: reason: expected the reason")]
    [InlineData("/t.icdrules.tsv", "", "/t.icdrules.tsv(1,1): error ICD9103: expected the header rule")]
    [InlineData("/t.icdpolicy.tsv", Policy + "procedure\t9711\t\t\n", "/t.icdpolicy.tsv(10,11): error ICD9104: value: expected a procedure code of five characters")]
    [InlineData("/t.icdpolicy.tsv", "fact\tvalue\tfrom\tthrough\npolicy\tP7\t\t\n", "/t.icdpolicy.tsv(1,1): error ICD9104: expected kind, title")]
    public void MalformedRow_IsReportedAtItsPlace(string path, string content, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Run(new TableText(path, content)).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void EveryMalformedRow_IsReported()
    {
        CodeSetRun run = Run(new TableText("/t.icdrules.tsv", RulesHeader + "ICD0\t\t\t\terror\tx\nICD2001\t\t\t\terror\tx\nICD2001\thome\t\t\terror\tx\nICD2001\n"));
        Assert.Equal([1, 3, 4], run.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void SameInput_IsCached_EqualContentIsUnchanged_AndAChangeWritesOneOutput()
    {
        TableText rules = new("/a.icdrules.tsv", Rules);
        CodeSetRun run = Run(rules, new TableText("/b.icdpolicy.tsv", Policy));
        run.Run();
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.OutputReasons());
        run.AddSource("class Elsewhere;");
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        TableText equal = new(rules.Path, Rules);
        run.Replace(rules, equal);
        Assert.Contains(IncrementalStepRunReason.Unchanged, run.Reasons(OwnTableGenerator.ReadTables));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        run.Replace(equal, new TableText(rules.Path, Rules + "ICD3003\t\t\t\tnone\tnot looked at\n"));
        Assert.Single(run.OutputReasons(), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Model_HoldsNothingOfTheCompilation()
    {
        CodeSetRun run = Run(new TableText("/t.icdrules.tsv", RulesHeader + "ICD0\n"), new TableText("/t.icdpolicy.tsv", Policy));
        object[] models = [.. run.Result.TrackedSteps[OwnTableGenerator.ReadTables].SelectMany(step => step.Outputs).Select(output => output.Value)];
        Assert.Equal(2, models.Length);
        Assert.True(ModelGraph.CountOfPlainValues(models) > models.Length);
    }
}
