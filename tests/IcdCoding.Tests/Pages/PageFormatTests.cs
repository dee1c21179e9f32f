using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using IcdCoding.Pages;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Pages;

public sealed class PageFormatTests
{
    private static readonly CodeGuide Page = CodeGuide.For(IcdCode.Parse("M62.81"), TestClaim.Day);

    [Fact]
    public void Html_NeedsNothingBesideIt()
    {
        string html = Page.ToHtml();
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.Contains("<style>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_CanBeReadByKeyboardAndScreenReader()
    {
        string html = Page.ToHtml();
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<h1>"));
        Assert.Matches("<body>\\s*<a class=\"skip\" href=\"#main\">", html);
        Assert.Contains("<main id=\"main\"", html, StringComparison.Ordinal);
        Assert.Contains("<nav aria-label=", html, StringComparison.Ordinal);
        int level = 1;
        foreach (Match heading in Regex.Matches(html, "<h([1-6])"))
        {
            int next = int.Parse(heading.Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.True(next <= level + 1, $"a heading of level {next} follows one of level {level}");
            level = next;
        }

        string[] ids = [.. Regex.Matches(html, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(Regex.Matches(html, "(?:href=\"#|aria-labelledby=\")([^\"]+)\""), match => Assert.Contains(match.Groups[1].Value, ids));
        Assert.All(Regex.Matches(html, "<a [^>]*>([^<]*)</a>"), match => Assert.NotEmpty(match.Groups[1].Value));
    }

    [Theory]
    [InlineData(0)] // light
    [InlineData(1)] // dark
    public void Html_Colours_HaveEnoughContrast(int scheme)
    {
        Match css = Regex.Matches(Page.ToHtml(), ":root\\{([^}]*)\\}")[scheme];
        Dictionary<string, string> colours = Regex.Matches(css.Groups[1].Value, "--([a-z]+):(#[0-9a-f]+)").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        foreach (string back in new[] { "back", "panel" })
        {
            // WCAG 2.2, 1.4.3: text has a contrast of at least 4.5 to 1.
            Assert.All(new[] { "text", "faint", "link", "good", "warn", "bad" }, name => Assert.True(Contrast(colours[name], colours[back]) >= 4.5, $"{name} on {back}"));
        }
    }

    [Fact]
    public void Html_EscapesWhatItDidNotWrite()
    {
        string html = CodeGuide.For(IcdCode.Parse("H16.071"), TestClaim.Day).ToHtml() + CodeGuide.For(IcdCode.Parse("Z68.1"), TestClaim.Day).ToHtml();
        Assert.DoesNotMatch("<(?!/?(!DOCTYPE|html|head|meta|title|style|body|a|main|header|h[1-3]|span|p|dl|div|dt|dd|nav|ul|li|section|strong|small)\\b)", html.Replace("<!DOCTYPE", "<html", StringComparison.Ordinal));
        Assert.Matches("BMI\\]? 19.9 or less|19\\.9", html);
    }

    [Fact]
    public void Markdown_HasEverySectionAndEscapesMarks()
    {
        string markdown = Page.ToMarkdown();
        Assert.StartsWith("# M62.81 Muscle weakness (generalized)\n", markdown, StringComparison.Ordinal);
        Assert.Equal(
            ["Documentation", "Related procedures", "Coding pitfalls", "Clinical context", "Notes", "Siblings and counterparts", "Questions", "Sources"],
            Regex.Matches(markdown, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
        Assert.Contains("Schistosomiasis \\[bilharziasis\\]", CodeGuide.For(IcdCode.Parse("B65"), TestClaim.Day).ToMarkdown(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Text_KeepsToItsWidth() => Assert.All(Page.ToText().Split('\n').Where(line => !line.Contains("https://", StringComparison.Ordinal)), line => Assert.True(line.Length <= 100, line));

    [Fact]
    public void Json_HoldsThePage()
    {
        using JsonDocument json = JsonDocument.Parse(Page.ToJson());
        JsonElement root = json.RootElement;
        Assert.Equal("billable", root.GetProperty("status").GetString());
        Assert.Equal("reconstructed", root.GetProperty("notes").GetString());
        Assert.Equal("M62.84", root.GetProperty("conflicts").EnumerateArray().Single(range => range.GetProperty("citation").GetProperty("owner").GetString() == "M62.81").GetProperty("first").GetString());
        Assert.Contains(root.GetProperty("questions").EnumerateArray(), question => question.GetProperty("validated").GetBoolean());
        Assert.Contains(root.GetProperty("procedures").EnumerateArray(), procedures => procedures.GetProperty("policy").GetString() == "A54992");
        Assert.All(root.GetProperty("sources").EnumerateArray().Where(source => source.GetProperty("title").GetString()!.StartsWith("ICD-10-CM order file", StringComparison.Ordinal)), source => Assert.Equal(64, source.GetProperty("sha256").GetString()!.Length));
    }

    [Fact]
    public void Json_NamesKindsOfNotesAsEveryOtherJsonDoes() =>
        Assert.Contains("\"kind\": \"use-additional\"", CodeGuide.For(IcdCode.Parse("I12.9"), TestClaim.Day).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void NoFormat_NamesAProcedureInWords()
    {
        // Descriptors of CPT are licensed: wherever a code number stands, the words beside it are this project's reasons.
        foreach (IcdCode code in CodeGuide.Curated)
        {
            Assert.All(CodeGuide.For(code, TestClaim.Day).Procedures.SelectMany(procedures => procedures.Procedures), number => Assert.Matches("^[0-9A-Z][0-9]{4}(-[0-9A-Z][0-9]{4})?$", number));
        }
    }

    private static double Contrast(string text, string back)
    {
        double one = Luminance(text), other = Luminance(back);
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string colour)
    {
        string hex = colour.Length == 4 ? string.Concat(colour.Skip(1).Select(digit => new string(digit, 2))) : colour[1..];
        double Channel(int at)
        {
            double value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }
}
