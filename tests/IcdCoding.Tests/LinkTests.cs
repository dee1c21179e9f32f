using System.Text.RegularExpressions;
using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Tests;

/// <summary>Links lead somewhere: those of the pages to files of the repository, those of the rules to their pages.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Directory, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("tabular-data"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Directory, path)),
    ];

    [Fact]
    public void Pages_AreThere() => Assert.Contains("README.md", ((IEnumerable<object[]>)Pages).Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Pages))]
    public void RelativeLinks_OfAPage_LeadToFiles(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        string text = Regex.Replace(File.ReadAllText(Repository.PathOf(page)), "```.*?```|`[^`]*`", "", RegexOptions.Singleline);
        string[] links = [.. Regex.Matches(text, @"\]\(([^)#\s]+)[^)]*\)").Select(match => match.Groups[1].Value)];
        Assert.DoesNotContain(links, link => !Uri.TryCreate(link, UriKind.Absolute, out _) && !Path.Exists(Path.Combine(folder, link)));
    }

    [Fact]
    public void HelpLinks_OfTheRules_AreAddressesOfTheirPages()
    {
        Assert.All(ClaimValidator.AllRules, rule =>
        {
            Uri address = new(rule.HelpLink!, UriKind.Absolute);
            Assert.Equal("https", address.Scheme);
            Assert.True(File.Exists(Repository.PathOf("docs", "rules", address.Segments[^1])), rule.HelpLink);
            Assert.EndsWith($"/docs/rules/{rule.Id}.md", address.AbsolutePath, StringComparison.Ordinal);
        });
        Assert.Null(new RuleDescriptor("CLINIC1", "", Severity.Info).HelpLink);
    }

    [Fact]
    public void Address_OfTheProject_IsWrittenInOnePlace()
    {
        string address = Regex.Match(File.ReadAllText(Repository.PathOf("Directory.Build.props")), "<RepositoryUrl>([^<]+)<").Groups[1].Value;
        Assert.StartsWith("https://", address, StringComparison.Ordinal);
        Assert.StartsWith(address + "/", ClaimValidator.AllRules[0].HelpLink, StringComparison.Ordinal);
        Assert.DoesNotContain(
            new[] { "src", "generators", "tests", "docs", ".ci" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)),
            path => Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets" or ".md" or ".txt" && File.ReadAllText(path).Contains(address, StringComparison.OrdinalIgnoreCase));
    }
}
