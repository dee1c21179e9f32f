namespace IcdCoding.Pages;

/// <summary>
/// The pages of every code of an edition as a static site: a start page with search, a page for each chapter, a page for each code in a folder by
/// category. Links are relative and nothing is fetched, so that the site works from the file system.
/// </summary>
public sealed class CodeGuideSite
{
    private readonly PageLinks _fromCode;
    private readonly Func<IcdCode, IReadOnlyList<string>> _indexPaths;

    private CodeGuideSite(DateOnly date, Icd10CmEdition edition, Func<IcdCode, IReadOnlyList<string>> indexPaths)
    {
        _indexPaths = indexPaths;
        Date = date;
        Edition = edition;
        Codes = [.. edition.Codes.Select(entry => entry.Code)];
        _fromCode = new PageLinks(edition, "../");
    }

    /// <summary>The date of service that the pages are about.</summary>
    public DateOnly Date { get; }

    /// <summary>The edition in force on the date.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>Every code of the edition, headers included, in tabular order.</summary>
    public IReadOnlyList<IcdCode> Codes { get; }

    /// <summary>The files beside the pages of codes, by path: start page, chapters, style, search.</summary>
    /// <remarks>Each is written when it is reached; the list of all codes, for the search box, is large.</remarks>
    public IEnumerable<KeyValuePair<string, string>> SharedFiles => SitePages.Of(Edition);

    /// <summary>The site for a date of service.</summary>
    /// <param name="date">The date of service, which decides the edition.</param>
    /// <returns>The site; its pages are made when asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before ICD-10-CM came into use.</exception>
    public static CodeGuideSite For(DateOnly date) => For(date, static _ => []);

    /// <summary>The site for a date of service, with the index paths that lead to each code.</summary>
    /// <param name="date">The date of service.</param>
    /// <param name="indexPaths">The paths of a code, each as it is to be read; called by many threads.</param>
    /// <returns>The site; its pages are made when asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before ICD-10-CM came into use.</exception>
    public static CodeGuideSite For(DateOnly date, Func<IcdCode, IReadOnlyList<string>> indexPaths) => new(date, Icd10Cm.On(date), indexPaths);

    /// <summary>The file of a code's page, from the root of the site, with <c>/</c> between folders.</summary>
    /// <param name="code">The code.</param>
    /// <returns>For example <c>M62/M62.81.html</c>.</returns>
    public static string PathOf(IcdCode code) => PageLinks.PathOf(code);

    /// <summary>The page of a code, as HTML. May be called by many threads.</summary>
    /// <param name="code">The code.</param>
    /// <returns>A whole document in UTF-8, with links to the other files of the site.</returns>
    /// <exception cref="KeyNotFoundException">No edition holds the code.</exception>
    public string Page(IcdCode code) => HtmlPage.Render(PageContent.Of(CodeGuide.For(code, Date, _indexPaths(code))), _fromCode);
}
