namespace IcdCoding.Analyzers;

/// <summary>Categories for <c>.editorconfig</c>: <c>dotnet_analyzer_diagnostic.category-IcdCoding.Code.severity = error</c>.</summary>
internal static class RuleCategories
{
    internal const string Code = "IcdCoding.Code";

    internal const string Combination = "IcdCoding.Combination";

    internal const string Sequence = "IcdCoding.Sequence";

    internal const string Usage = "IcdCoding.Usage";

    internal const string Tables = "IcdCoding.Tables";
}
