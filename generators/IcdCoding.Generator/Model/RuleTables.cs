namespace IcdCoding.Generator.Model;

/// <summary>All parsed tables that rules read. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
internal sealed record RuleTables(
    EquatableArray<ParsedTable<RuleRow>> Rows,
    EquatableArray<ParsedTable<ListEditionRow>> ListEditions,
    EquatableArray<ParsedTable<AgeRow>> Ages,
    EquatableArray<ParsedTable<GuidelineSectionRow>> Sections,
    EquatableArray<ParsedTable<GuidelineReleaseRow>> Releases);
