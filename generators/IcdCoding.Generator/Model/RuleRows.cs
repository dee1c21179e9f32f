namespace IcdCoding.Generator.Model;

// When adding members to these records: they must be equatable by value, or incremental caching breaks.

/// <summary>A row of a table of <c>rules</c> or <c>edits</c> that names codes; cells that a table lacks are empty.</summary>
internal readonly record struct RuleRow(
    int Line,
    RuleList List,
    RuleRowKind Kind,
    string Codes,
    string Except,
    string Others,
    string Third,
    string Instead,
    int Keep,
    Lifetime Lifetime,
    string Section,
    Severity Severity,
    int Rank,
    string Reason);

/// <summary>Whether a list of CMS is known in an edition; kind 0 is the POA list.</summary>
internal readonly record struct ListEditionRow(int Line, string Edition, RuleRowKind Kind, ListStatus Status);

internal readonly record struct AgeRow(int Line, RuleRowKind Kind, int Lowest, int Highest, Lifetime Lifetime);

internal readonly record struct GuidelineSectionRow(int Line, string Rule, Lifetime Lifetime, string Section, string Subject);

internal readonly record struct GuidelineReleaseRow(int Line, string Edition, string Release, int Status);
