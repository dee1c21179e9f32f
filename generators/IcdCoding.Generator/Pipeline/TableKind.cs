using IcdCoding.Generator.Parsing;

namespace IcdCoding.Generator.Pipeline;

/// <summary>What a table holds, told by its name and folder.</summary>
internal static class TableKind
{
    internal const string Editions = "editions";
    internal const string Chapters = "chapters";
    internal const string Sections = "sections";
    internal const string Codes = "codes";
    internal const string Notes = "notes";
    internal const string SeventhCharacters = "seventh-characters";
    internal const string Replacements = "replacements";

    internal const string RuleRows = "rule-rows";
    internal const string ListEditions = "list-editions";
    internal const string Ages = "mce-ages";
    internal const string GuidelineSections = "guideline-sections";
    internal const string GuidelineReleases = "guideline-releases";

    internal const string TitleAxes = "title-axes";

    internal const string Guidance = "guidance";

    internal const string WhoOnly = "who-only";
    internal const string Icd9 = "icd-9-cm";
    internal const string MoreSpecific = "more-specific";

    internal const string GroupingLists = "grouping-lists";
    internal const string GroupingVersions = "grouping-versions";

    private static readonly string[] Files = [Editions, Chapters, Sections, SeventhCharacters, Replacements];
    private static readonly string[] Folders = [Codes, Notes];

    /// <summary>The kind of a table, or an empty string for a table that is not packed here.</summary>
    internal static string Of(string path)
    {
        string folder = Path.GetFileName(Path.GetDirectoryName(path) ?? "");
        string name = Path.GetFileNameWithoutExtension(path);
        return Folders.Contains(folder) ? folder
            : Files.Contains(name) && folder == "icd10cm" ? name
            : folder == Guidance && GuidanceParsers.IsTable(name) ? Guidance
            : folder == "other-systems" && name is WhoOnly or Icd9 ? name
            : folder is "rules" or "edits" ? OfRuleTable(name)
            : folder == "groupings" ? OfGrouping(name)
            : "";
    }

    private static string OfGrouping(string name) =>
        name == GroupingParsers.Versions ? GroupingVersions
        : GroupingParsers.Lists.Contains(name) ? GroupingLists
        : GroupingParsers.Mappings.Contains(name) ? name
        : "";

    private static string OfRuleTable(string name) =>
        RuleTableParsers.IsTable(name, out _) ? RuleRows
        : name is "poa-editions" or "mce-editions" ? ListEditions
        : name is MoreSpecific or Ages or TitleAxes or GuidelineSections or GuidelineReleases ? name
        : "";
}
