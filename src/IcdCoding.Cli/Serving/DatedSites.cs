using IcdCoding.Cli.Commands;
using IcdCoding.Pages;

namespace IcdCoding.Cli.Serving;

/// <summary>The sites of the dates that were asked for last.</summary>
internal sealed class DatedSites
{
    /// <summary>A site holds its codes, a megabyte.</summary>
    private const int MostDates = 8;

    /// <summary>The files that the pages of an edition share take some ten megabytes.</summary>
    private const int MostEditions = 3;

    private readonly Lock _lock = new();
    private readonly List<CodeGuideSite> _sites = [];
    private readonly List<SharedFiles> _shared = [];

    /// <summary>The site of a date, and the files that its pages share, which are made when first asked for.</summary>
    internal (CodeGuideSite Pages, Lazy<Dictionary<string, string>> Shared) Of(DateOnly date)
    {
        lock (_lock)
        {
            CodeGuideSite site = Last(_sites, MostDates, one => one.Date == date, () => CodeGuideSite.For(date, code => SearchCommand.IndexPaths(Icd10Cm.On(date), code)));
            SharedFiles shared = Last(
                _shared,
                MostEditions,
                one => one.Edition == site.Edition.Name,
                () => new SharedFiles(site.Edition.Name, new Lazy<Dictionary<string, string>>(() => new Dictionary<string, string>(site.SharedFiles, StringComparer.Ordinal))));
            return (site, shared.Files);
        }
    }

    /// <summary>One of those that were asked for last, made where it is not among them, now the last of all.</summary>
    private static T Last<T>(List<T> kept, int most, Predicate<T> match, Func<T> make)
    {
        int at = kept.FindIndex(match);
        T found = at >= 0 ? kept[at] : make();
        if (at >= 0)
        {
            kept.RemoveAt(at);
        }
        else if (kept.Count == most)
        {
            kept.RemoveAt(0);
        }

        kept.Add(found);
        return found;
    }

    private sealed record SharedFiles(string Edition, Lazy<Dictionary<string, string>> Files);
}
