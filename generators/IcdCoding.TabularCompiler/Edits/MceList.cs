namespace IcdCoding.TabularCompiler.Edits;

/// <summary>A diagnosis list of the Medicare Code Editor that a rule reads.</summary>
/// <param name="Name">Its name in our tables.</param>
/// <param name="SourceName">Its name in the CMS tables.</param>
/// <param name="Less">A list whose codes are taken out of this one, or empty.</param>
internal sealed record MceList(string Name, string SourceName, string Less = "")
{
    private const string RequiresSecondary = "reqsdx";

    /// <summary>The lists in the order of our tables.</summary>
    public static IReadOnlyList<MceList> All { get; } =
    [
        new("newborn", "newborn"),
        new("pediatric", "pediatric"),
        new("maternity", "maternity"),
        new("adult", "adult"),
        new("female", "female"),
        new("male", "male"),
        new("manifestation", "manifestation"),

        // CMS files a code that is acceptable beside a secondary diagnosis under both names.
        new("unacceptable-principal", "unacceptable", RequiresSecondary),
        new("requires-secondary", RequiresSecondary),
        new("questionable-admission", "qadm"),
        new("wrong-procedure", "wrngproc"),
        new("unspecified", "unspecified"),
    ];

    /// <summary>Lists that no rule reads, by their names in the CMS tables: <c>tabular-data/edits/README.md</c> says why.</summary>
    public static IReadOnlyList<string> NotRead { get; } = ["ecodepdx", "clintrial", "delout", "diabtypeI", "ncov6", "ncov7", "ncov_z302"];
}
