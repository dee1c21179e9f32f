namespace IcdCoding.TabularCompiler.Tests;

/// <summary>Where the repository and, beside it, the official files lie.</summary>
internal static class Repository
{
    public static string Root { get; } = IcdCoding.Repository.PathOf();

    public static string TabularData => Path.Combine(Root, "tabular-data");

    /// <summary>The official files; tests that need them are skipped where they are absent.</summary>
    public static string OfficialFiles
    {
        get
        {
            string path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));
            Skip.IfNot(Directory.Exists(path), "The official files are not at hand.");
            return path;
        }
    }

    /// <summary>All editions, oldest first.</summary>
    public static IReadOnlyList<string> Editions { get; } =
    [
        "FY2016", "FY2017", "FY2018", "FY2019", "FY2020", "FY2020-apr", "FY2021", "FY2021-jan", "FY2022", "FY2022-apr", "FY2023", "FY2023-apr",
        "FY2024", "FY2024-apr", "FY2025", "FY2025-apr", "FY2026", "FY2026-apr", "FY2027",
    ];

    /// <summary>The editions from the first to the last, an empty last being the newest.</summary>
    public static IEnumerable<string> Between(string first, string last)
    {
        int start = IndexOf(first);
        int end = last.Length == 0 ? Editions.Count - 1 : IndexOf(last);
        return Editions.Skip(start).Take(end - start + 1);
    }

    private static int IndexOf(string edition)
    {
        int index = Editions.ToList().IndexOf(edition);
        return index >= 0 ? index : throw new ArgumentException($"There is no edition \"{edition}\".", nameof(edition));
    }
}
