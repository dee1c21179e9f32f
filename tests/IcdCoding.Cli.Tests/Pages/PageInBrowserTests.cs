using System.Globalization;
using System.Text.RegularExpressions;
using IcdCoding.Pages;

namespace IcdCoding.Cli.Tests.Pages;

/// <summary>Pages as a browser lays them out; skipped where there is no Chromium.</summary>
public sealed class PageInBrowserTests : IDisposable
{
    private const string Absent = "no Chromium on this machine";

    /// <summary>Writes into the document what it looks like: how wide it is, and what every element that takes the keyboard does with it.</summary>
    private const string Measure =
        """
        <script>
        var root=document.documentElement,tries=0;
        function measure(){
          // A window that is not yet active shows no focus.
          if(!document.hasFocus()&&tries++<100){setTimeout(measure,50);return;}
          var skip=document.querySelector('.skip'),lost=0,wide=[];
          root.dataset.width=root.scrollWidth;root.dataset.window=window.innerWidth;
          document.querySelectorAll('a,input,button').forEach(function(element){
            element.focus();
            if(document.activeElement!==element||getComputedStyle(element).outlineStyle==='none')lost++;
          });
          skip.focus();root.dataset.skip=skip.getBoundingClientRect().left;
          root.dataset.lost=lost;
          document.querySelectorAll('main *').forEach(function(element){if(element.getBoundingClientRect().right>window.innerWidth+1)wide.push(element.tagName);});
          root.dataset.wide=wide.join(' ');
        }
        measure();
        </script>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("icd-pages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableTheory]
    [InlineData("M62.81", 360)]
    [InlineData("M62.81", 1280)]
    [InlineData("E11", 360)]
    [InlineData("V27.5XXD", 360)]
    [InlineData("S72.001A", 360)]
    [InlineData("S72.001A", 1280)]
    [InlineData("T88.7XXA", 360)] // excludes whole chapters
    [InlineData("J17", 360)] // 57 notes
    public void Page_FitsItsWindowAndTheKeyboard(string code, int width)
    {
        Skip.If(Browser.Path is null, Absent);
        string file = Path.Combine(_folder, "page.html");
        IcdRun run = IcdRun.Of("page", code, "--date", "2026-11-23", "--output", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        File.WriteAllText(file, File.ReadAllText(file).Replace("</body>", Measure + "</body>", StringComparison.Ordinal));
        string document = Browser.Document(file, width);
        Assert.Equal("", Data(document, "wide"));
        Assert.True(int.Parse(Data(document, "width"), CultureInfo.InvariantCulture) <= int.Parse(Data(document, "window"), CultureInfo.InvariantCulture), "the page scrolls sideways");
        Assert.Equal("0", Data(document, "lost"));
        Assert.True(double.Parse(Data(document, "skip"), CultureInfo.InvariantCulture) >= 0, "the skip link is seen when it has the focus");
    }

    [SkippableTheory]
    [InlineData("?q=muscle%20weakness", "M62.81")]
    [InlineData("?q=m628", "M62.81")]
    [InlineData("?q=%3Cb%3E", "No code found.")]
    public void Search_OfTheSite_WorksFromTheFileSystem(string query, string expected)
    {
        Skip.If(Browser.Path is null, Absent);
        foreach (KeyValuePair<string, string> file in CodeGuideSite.For(new DateOnly(2026, 11, 23)).SharedFiles)
        {
            File.WriteAllText(Path.Combine(_folder, file.Key), file.Value);
        }

        string document = Browser.Document(Path.Combine(_folder, "index.html"), 1280, query);
        string found = Regex.Match(document, "<p id=\"count\".*?</ul>", RegexOptions.Singleline).Value;
        Assert.Contains(expected, found, StringComparison.Ordinal);
        if (expected == "M62.81")
        {
            Assert.Contains("<a href=\"M62/M62.81.html\">M62.81</a> Muscle weakness (generalized)", found, StringComparison.Ordinal);
        }
    }

    private static string Data(string document, string name) => Regex.Match(document, $" data-{name}=\"([^\"]*)\"").Groups[1].Value;
}
