using System.Globalization;
using IcdCoding.Claims;
using IcdCoding.Cli.Commands;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Streams;
using IcdCoding.Pages;
using IcdCoding.Search;

namespace IcdCoding.Cli.Serving;

/// <summary>The answers of the server: those of the commands, in the same JSON, and the pages of the site. Knows nothing of HTTP but the status.</summary>
internal sealed class Answers(Func<DateOnly> today, StreamDefaults defaults, ClaimValidator validator)
{
    private readonly Lock _lock = new();
    private Site? _site;

    internal static Answer Editions() => Answer.Json(EditionsJson.Text());

    internal static Answer Rules() => Answer.Json(RulesJson.Text());

    internal Answer Lookup(string code, string? date) => OfEntry(code, date, EntryJson.Text);

    internal Answer Conflicts(string code, string? date) => OfEntry(code, date, entry => ConflictsJson.Text(entry, entry.Edition.Excludes1Partners(entry)));

    /// <summary>The page of a code as JSON; unlike a look-up it speaks of retired codes too.</summary>
    internal Answer Page(string code, string? date)
    {
        DateOnly day = Day(date);
        CommandInput.Edition(day);
        try
        {
            return Answer.Json(PageOf(CommandInput.Code(code), day).ToJson());
        }
        catch (KeyNotFoundException exception)
        {
            return Answer.Error(404, exception.Message);
        }
    }

    internal Answer Search(string? text, string? limit, string? billable, string? date)
    {
        int most = SearchCommand.DefaultLimit;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most < 1))
        {
            throw new UsageException($"'{limit}' is not possible for limit: name how many codes, 1 or more.");
        }

        bool billableOnly = CommandInput.Choice(billable, "billable", "false", "true") == "true";
        SearchResult found = SearchCommand.Search(
            CommandInput.Edition(Day(date)),
            text ?? throw new UsageException("Name what to search for: ?q=muscle+weakness."),
            most);
        return Answer.Json(SearchJson.Text(found, SearchCommand.Wanted(found, billableOnly)));
    }

    /// <summary>The findings on a claim, in the form of a line of a stream.</summary>
    internal Answer Validate(ReadOnlySpan<byte> claim) => OfClaim(claim, read => ReportJson.Text(validator.Validate(read), Listing.Default));

    /// <summary>What the chart, which the claim holds as evidence, says to its diagnoses.</summary>
    internal Answer Review(ReadOnlySpan<byte> claim) => OfClaim(claim, read => ReviewJson.Text(
        DocumentationReview.Of(read, read.Documentation ?? throw new UnreadableClaimException("evidence is missing"), validator)));

    /// <summary>A file of the site of the day.</summary>
    internal Answer File(string path)
    {
        Site site = SiteOfToday();
        if (site.Shared.Value.TryGetValue(path, out string? shared))
        {
            return Answer.File(path, shared);
        }

        string name = Path.GetFileNameWithoutExtension(path);
        return IcdCode.TryParse(name, out IcdCode code) && CodePageSite.PathOf(code) == path && IsOfAnyEdition(code)
            ? Answer.File(path, site.Pages.Page(code))
            : Answer.Error(404, $"There is no page '/{path}'.");
    }

    /// <summary>Where the page of a code is, for an address that names the code alone; null for a text that is none.</summary>
    internal static string? PathOf(string text) => IcdCode.TryParse(text, out IcdCode code) ? CodePageSite.PathOf(code) : null;

    private static CodePage PageOf(IcdCode code, DateOnly day) => CodePage.For(code, day, SearchCommand.IndexPaths(Icd10Cm.On(day), code));

    private DateOnly Day(string? date) => date is null ? today() : CommandInput.Date(date, "date");

    private static bool IsOfAnyEdition(IcdCode code) => Icd10Cm.Editions.Any(edition => edition.Contains(code));

    private Answer OfClaim(ReadOnlySpan<byte> claim, Func<Claim, string> text)
    {
        try
        {
            return Answer.Json(text(JsonClaimReader.Read(claim, defaults)));
        }
        catch (UnreadableClaimException exception)
        {
            return Answer.Error(400, exception.Message);
        }
    }

    private Answer OfEntry(string code, string? date, Func<CodeEntry, string> text)
    {
        IcdCode asked = CommandInput.Code(code);
        Icd10CmEdition edition = CommandInput.Edition(Day(date));
        return edition.TryGet(asked, out CodeEntry? entry) ? Answer.Json(text(entry)) : Answer.Error(404, CommandInput.Absent(asked, edition));
    }

    private Site SiteOfToday()
    {
        DateOnly day = today();
        lock (_lock)
        {
            return _site?.Pages.Date == day ? _site : _site = new Site(CodePageSite.For(day, code => SearchCommand.IndexPaths(Icd10Cm.On(day), code)));
        }
    }

    /// <summary>The site of a day; the files that its pages share are made when first asked for.</summary>
    private sealed class Site(CodePageSite pages)
    {
        internal CodePageSite Pages { get; } = pages;

        internal Lazy<Dictionary<string, string>> Shared { get; } = new(() => new Dictionary<string, string>(pages.SharedFiles, StringComparer.Ordinal));
    }
}
