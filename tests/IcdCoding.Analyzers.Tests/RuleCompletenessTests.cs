using System.Text.RegularExpressions;
using IcdCoding.Analyzers.CodeSets;
using IcdCoding.Analyzers.Icd1xxx;
using IcdCoding.Analyzers.OwnTables;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.Claims;
using IcdCoding.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcdCoding.Analyzers.Tests;

public class RuleCompletenessTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers =
    [
        .. typeof(CodeTextAnalyzer).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly IIncrementalGenerator[] Generators = [new CodeSetGenerator(), new OwnTableGenerator()];

    public static TheoryData<string> Ids => [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()];

    [Fact]
    public void Analyzers_AreAllFound_AndHaveAClassOfTestsEach()
    {
        Assert.Equal(8, Analyzers.Length);
        Assert.Empty(Analyzers.Select(analyzer => analyzer.GetType().Name + "Tests").Except(typeof(RuleCompletenessTests).Assembly.GetTypes().Select(type => type.Name)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_OfTheRuntime_HasItsIdTitleAndPage(string id)
    {
        DiagnosticDescriptor rule = Descriptor(id);
        RuleDescriptor? runtime = ClaimValidator.AllRules.SingleOrDefault(candidate => candidate.Id == id);
        Assert.Equal(id[3] != '8', runtime is not null);
        if (runtime is not null)
        {
            Assert.Equal(runtime.Title, rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(runtime.HelpLink, rule.HelpLinkUri);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPageOfTheSameTitle(string id)
    {
        Uri address = new(Descriptor(id).HelpLinkUri, UriKind.Absolute);
        string path = Regex.Match(address.AbsolutePath, "^/[^/]+/[^/]+/blob/main/(.+)$").Groups[1].Value;
        string page = File.ReadAllText(Repository.PathOf(path));
        Assert.StartsWith($"# {id}: {Descriptor(id).Title}\n", page, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every id of the release files, which the build holds to the rules in the source: analyzers and generators.</summary>
    public static TheoryData<string> ReleasedIds =>
    [
        .. new[] { "Shipped", "Unshipped" }
            .SelectMany(release => File.ReadLines(Repository.PathOf("generators", "IcdCoding.Analyzers", $"AnalyzerReleases.{release}.md")))
            .Select(line => Regex.Match(line, "^ICD[0-9]{4}").Value)
            .Where(id => id.Length > 0),
    ];

    [Fact]
    public void Examples_AreOfEveryRule_AndOfNoOther()
    {
        string[] released = [.. ((IEnumerable<object[]>)ReleasedIds).Select(row => (string)row[0]).Order()];
        Assert.Empty(Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Except(released));
        Assert.Equal(released, RuleExamples.All.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(ReleasedIds))]
    public async Task Rule_OnItsExample_Reports(string id) => Assert.Contains(id, await ReportedOn(RuleExamples.All[id].Reports));

    [Theory]
    [MemberData(nameof(ReleasedIds))]
    public async Task Rule_OnWhatIsCloseToItsExample_DoesNotReport(string id) => Assert.DoesNotContain(id, await ReportedOn(RuleExamples.All[id].DoesNotReport));

    [Theory]
    [InlineData("ICD9101")]
    [InlineData("ICD9102")]
    [InlineData("ICD9103")]
    [InlineData("ICD9104")]
    public void RuleOfTables_HasAPage(string id) => Assert.StartsWith($"# {id}: ", File.ReadAllText(Repository.PathOf("docs", "rules", $"{id}.md")), StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> ReportedOn(RuleSource source) =>
        [.. await RuleRun.OfAnalyzers(Analyzers, source), .. RuleRun.OfGenerators(Generators, source)];

    private static DiagnosticDescriptor Descriptor(string id) => Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct().Single(rule => rule.Id == id);
}
