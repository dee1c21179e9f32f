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
    /// <summary>A page of results that nobody reads to its end.</summary>
    private const int MostMatches = 1_000;

    /// <summary>Forty times what the largest claim form holds; the answer to more grows with the square.</summary>
    private const int MostDiagnoses = 1_000;

    private readonly DatedSites _sites = new();

    internal static Answer Editions() => Answer.Json(Icd10Cm.Editions.ToJsonArray());

    internal static Answer Rules() => Answer.Json(ClaimValidator.AllRules.ToJsonArray());

    internal static Answer Diff(string? from, string? to) => from is null || to is null
        ? throw new UsageException("Name two editions: ?from=2026&to=2027.")
        : Answer.Json(Icd10Cm.Diff(CommandInput.EditionByName(from), CommandInput.EditionByName(to)).ToJson());

    internal Answer Lookup(string code, string? date) => OfEntry(code, date, entry => entry.ToJson());

    internal Answer Conflicts(string code, string? date) => OfEntry(code, date, ConflictsJson.Text);

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
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > MostMatches))
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"'{Quoted.Shortened(limit)}' is not possible for limit: name how many codes, 1 to {MostMatches:N0}."));
        }

        bool billableOnly = CommandInput.Choice(billable, "billable", "false", "true") == "true";
        SearchResult found = SearchCommand.Search(
            CommandInput.Edition(Day(date)),
            text ?? throw new UsageException("Name what to search for: ?q=muscle+weakness."),
            most);
        return Answer.Json(SearchJson.Text(found, SearchCommand.Wanted(found, billableOnly)));
    }

    /// <summary>The findings on a claim, in the form of a line of a stream.</summary>
    internal Answer Validate(ReadOnlySpan<byte> claim) => OfClaim(claim, read => validator.Validate(read).ToJson());

    /// <summary>What the chart, which the claim holds as evidence, says to its diagnoses.</summary>
    internal Answer Review(ReadOnlySpan<byte> claim) => OfClaim(claim, read => DocumentationReview.Of(
        read, read.Documentation ?? throw new UnreadableClaimException("evidence is missing"), validator).ToJson());

    /// <summary>A file of the site of the day.</summary>
    internal Answer File(string path) => File(today(), path);

    /// <summary>A file of the site of a date: its links stay on that date, since they are relative.</summary>
    internal Answer File(string date, string path) => File(Day(date), path.Length == 0 ? "index.html" : path);

    /// <summary>Where a file, or the page of a code that is named alone, is on a date; null for a path that stays as it is.</summary>
    internal static string? PathOf(string path, string? date)
    {
        string file = !path.Contains('/', StringComparison.Ordinal) && IcdCode.TryParse(path, out IcdCode code) ? CodeGuideSite.PathOf(code) : path;
        return date is not null ? string.Create(CultureInfo.InvariantCulture, $"on/{Known(CommandInput.Date(date, "date")):yyyy-MM-dd}/{file}")
            : file != path ? file
            : null;
    }

    private Answer File(DateOnly day, string path)
    {
        (CodeGuideSite pages, Lazy<Dictionary<string, string>> shared) = _sites.Of(Known(day));
        if (shared.Value.TryGetValue(path, out string? file))
        {
            return Answer.File(path, file);
        }

        string name = Path.GetFileNameWithoutExtension(path);
        return IcdCode.TryParse(name, out IcdCode code) && CodeGuideSite.PathOf(code) == path && IsOfAnyEdition(code)
            ? Answer.File(path, pages.Page(code))
            : Answer.Error(404, $"There is no page '/{Quoted.Shortened(path)}'.");
    }

    /// <summary>A date on which an edition is in force.</summary>
    private static DateOnly Known(DateOnly day)
    {
        CommandInput.Edition(day);
        return day;
    }

    private static CodeGuide PageOf(IcdCode code, DateOnly day) => CodeGuide.For(code, day, SearchCommand.IndexPaths(Icd10Cm.On(day), code));

    private DateOnly Day(string? date) => date is null ? today() : CommandInput.Date(date, "date");

    private static bool IsOfAnyEdition(IcdCode code) => Icd10Cm.Editions.Any(edition => edition.Contains(code));

    private Answer OfClaim(ReadOnlySpan<byte> json, Func<Claim, string> text)
    {
        try
        {
            ReadOnlySpan<byte> mark = "\uFEFF"u8;
            Claim claim = JsonClaimReader.Read(json.StartsWith(mark) ? json[mark.Length..] : json, defaults);
            return claim.Diagnoses.Count <= MostDiagnoses
                ? Answer.Json(text(claim))
                : Answer.Error(400, $"a claim of {claim.Diagnoses.Count} diagnoses: at most {MostDiagnoses} are answered here, any number by icd validate --input");
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
}
