using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>The tables of <c>tabular-data/edits</c> that are derived from titles.</summary>
internal static class TitleTables
{
    /// <summary>The hand-written exceptions, relative to <c>tabular-data</c>.</summary>
    public const string ExceptionsPath = "rules/title-exceptions.tsv";

    /// <summary>Compiles <c>title-axes.tsv</c>, <c>title-combinations.tsv</c> and <c>specified-forms.tsv</c>.</summary>
    public static IEnumerable<(string RelativePath, string Content)> Compile(IReadOnlyList<BillableTitles> editions, TitleExceptions exceptions) =>
        [Axes(editions, exceptions), Pairs(editions), SpecifiedForms.Compile(editions, exceptions)];

    private static (string RelativePath, string Content) Axes(IReadOnlyList<BillableTitles> editions, TitleExceptions exceptions)
    {
        TableText table = new TableText(
            [
                "Derived from the titles: codes of one group name one condition and differ along the axis alone. Within a group, a code of rank 0 gives way to any",
                "other (it is unspecified, the part of a whole, or says \"without\"); for with, activity and part nothing else is said, along every other axis two",
                "different ranks contradict each other. A code that only lacks the 7th character of the encounter stands for its completions.",
            ],
            "axis", "group", "rank", "value", "code", "first", "last");
        (string, IReadOnlySet<string>)[] byEdition =
        [
            .. editions.Select(edition => (edition.Edition, (IReadOnlySet<string>)MembersOf(edition, exceptions).Select(Key).ToHashSet(StringComparer.Ordinal))),
        ];
        string[][] rows = [.. Lifetimes.Compress(byEdition, editions[^1].Edition).Select(row => (string[])[.. row.Key.Split('\t'), row.First, row.Last])];
        foreach (IGrouping<(string Axis, string Group), string[]> group in rows.GroupBy(row => (Axis: row[0], Group: row[1])))
        {
            string[] values = [.. group.Where(row => row[2] == "1").Select(row => row[3]).Distinct(StringComparer.Ordinal).OrderBy(Order).ThenBy(value => value, StringComparer.Ordinal)];
            foreach (string[] row in group.OrderBy(row => row[4], StringComparer.Ordinal))
            {
                table.Row(row[0], row[1], (Array.IndexOf(values, row[3]) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), row[3], TableText.Dotted(row[4]), row[5], row[6]);
            }
        }

        return ("edits/title-axes.tsv", table.ToString());
    }

    private static (string RelativePath, string Content) Pairs(IReadOnlyList<BillableTitles> editions)
    {
        TableText table = new TableText(
            ["Derived from the titles: one code says what codes_a and codes_b say together (acute with chronic, or two things joined by \"and\" or \"with\")."],
            "join", "codes_a", "codes_b", "instead", "first", "last");
        (string, IReadOnlySet<string>)[] byEdition =
        [
            .. editions.Select(edition => (edition.Edition, (IReadOnlySet<string>)Combinations.Of(edition)
                .Select(pair => string.Join('\t', pair.First, pair.Second, pair.Combined, pair.Kind)).ToHashSet(StringComparer.Ordinal))),
        ];
        foreach (LifetimeRow row in Lifetimes.Compress(byEdition, editions[^1].Edition))
        {
            string[] cells = row.Key.Split('\t');
            table.Row(cells[3], TableText.Dotted(cells[0]), TableText.Dotted(cells[1]), TableText.Dotted(cells[2]), row.First, row.Last);
        }

        return ("edits/title-combinations.tsv", table.ToString());
    }

    private static IEnumerable<AxisMember> MembersOf(BillableTitles edition, TitleExceptions exceptions) =>
        [
            .. AxisGroups.Of(edition, exceptions), .. WithWithout.Of(edition, exceptions), .. Remission.Of(edition, exceptions), .. Combinations.Members(edition),
        ];

    // The third cell tells values that give way (0) from others (1); ranks are given when all editions are known.
    private static string Key(AxisMember member) => string.Join('\t', member.Axis, member.Group, member.GivesWay ? "0" : "1", member.Value, member.Code);

    /// <summary>Degrees in their own order, which decides between burns; other values have none.</summary>
    private static int Order(string value) => Array.FindIndex(["first ", "second ", "third ", "fourth "], ordinal => value.StartsWith(ordinal, StringComparison.Ordinal));
}
