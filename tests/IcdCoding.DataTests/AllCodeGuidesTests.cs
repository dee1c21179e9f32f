using System.Text.RegularExpressions;
using IcdCoding.Pages;

namespace IcdCoding.DataTests;

/// <summary>The pages of all codes of the newest edition, in one run.</summary>
public sealed class AllCodeGuidesTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly Regex Link = new("href=\"\\.\\./([A-Z0-9]{3})/([A-Z0-9.]{3,8})\\.html\"", RegexOptions.CultureInvariant);

    [Fact]
    public void EveryCode_HasAPageWhoseLinksLeadSomewhere()
    {
        CodeGuideSite site = CodeGuideSite.For(Day);
        Assert.Equal(site.Edition.Count, site.Codes.Count);
        int links = 0;
        Parallel.ForEach(site.Codes, code =>
        {
            string html = site.Page(code);
            string title = System.Net.WebUtility.HtmlEncode(site.Edition[code].Title);
            Assert.Contains($"<h1><span class=\"code\">{code}</span> <span>{title}</span></h1>", html, StringComparison.Ordinal);
            Assert.Contains("<section id=\"sources\"", html, StringComparison.Ordinal);
            Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
            foreach (Match link in Link.Matches(html))
            {
                IcdCode target = IcdCode.Parse(link.Groups[2].Value);
                Assert.True(site.Edition.Contains(target) && link.Groups[1].Value == target.Category.ToString(), $"{code}: {link.Value}");
                Interlocked.Increment(ref links);
            }
        });
        Assert.True(links > site.Codes.Count, "pages link to one another");
    }

    [Fact]
    public void SharedFiles_HoldEveryCodeAndChapter()
    {
        CodeGuideSite site = CodeGuideSite.For(Day);
        Dictionary<string, string> files = site.SharedFiles.ToDictionary();
        Assert.Equal(site.Edition.Count, files["search.js"].Count(character => character == '\n'));
        Assert.All(site.Edition.Chapters, chapter => Assert.Contains($"chapter-{chapter.Number}.html", files["index.html"], StringComparison.Ordinal));
        int categories = site.Edition.Chapters.Sum(chapter => Regex.Count(files[$"chapter-{chapter.Number}.html"], "<li><a href"));
        Assert.Equal(site.Codes.Count(code => code == code.Category), categories);
    }
}
