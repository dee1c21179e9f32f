using System.Text.RegularExpressions;
using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Tests.Rules;

/// <summary>A rule is a class, a descriptor, a page, a line in the releases and a class of tests; nothing of that may be missing.</summary>
public sealed class RuleCompletenessTests
{
    private static readonly string[] Headings = ["Cause", "Example", "Finding", "Fix", "Acknowledge", "Source"];

    public static TheoryData<string> Ids => [.. ClaimValidator.AllRules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasItsPageWithAllHeadings(string id)
    {
        string page = Repository.PathOf("docs", "rules", $"{id}.md");
        Assert.True(File.Exists(page), $"docs/rules/{id}.md is missing.");
        string text = File.ReadAllText(page);
        string[] missing = [.. Headings.Where(heading => !Regex.IsMatch(text, $"^#+ {heading}\\b", RegexOptions.Multiline))];
        Assert.True(missing.Length == 0, $"docs/rules/{id}.md lacks the headings {string.Join(", ", missing)}.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasItsLineInTheReleases(string id)
    {
        RuleDescriptor rule = ClaimValidator.AllRules.Single(candidate => candidate.Id == id);
        string line = File.ReadLines(Repository.PathOf("docs", "rules", "releases.md")).SingleOrDefault(candidate => candidate.Contains($"[{id}]", StringComparison.Ordinal)) ?? "";
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        Assert.True(cells.Length >= 5, $"docs/rules/releases.md lacks a line '| [{id}]({id}.md) | 0.1.0 | {rule.DefaultSeverity} | {rule.Title} |'.");
        Assert.Matches(@"^\d+\.\d+\.\d+$", cells[2]);
        Assert.Equal(rule.DefaultSeverity.ToString(), cells[3]);
        Assert.Equal(rule.Title, cells[4]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasItsTests(string id)
    {
        string name = RuleCatalog.Rules.Single(rule => rule.Descriptor.Id == id).GetType().Name;
        Assert.True(
            typeof(RuleCompletenessTests).Assembly.GetTypes().Any(type => type.Name.EndsWith(name + "Tests", StringComparison.Ordinal)),
            $"{id} has no class of tests whose name ends with {name}Tests.");
    }

    [Fact]
    public void Rules_HaveDifferentIdsInOrder() =>
        Assert.Equal(ClaimValidator.AllRules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), ClaimValidator.AllRules.Select(rule => rule.Id));
}
