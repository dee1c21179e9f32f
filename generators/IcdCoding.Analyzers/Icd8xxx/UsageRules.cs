using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Icd8xxx;

/// <summary>The rules on the use of the library, which only the compiler can check.</summary>
internal static class UsageRules
{
    internal static readonly DiagnosticDescriptor DroppedReport = new(
        "ICD8001", "Report of a claim is dropped", "The report of the claim is dropped, so no finding is seen; read its Findings or HasErrors", RuleCategories.Usage,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Validating has no effect but the report.", ProjectLinks.Rules + "ICD8001.md");

    internal static readonly DiagnosticDescriptor CurrentTime = new(
        "ICD8002", "Current time as date of service", "{0} is not the date of service; pass the date on which care was given (the discharge date for inpatient care)", RuleCategories.Usage,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The edition is decided by the date of service, not by the day on which the program runs: the same claim would be judged differently tomorrow.", ProjectLinks.Rules + "ICD8002.md");

    internal static readonly DiagnosticDescriptor ComparedAsText = new(
        "ICD8003", "Code compared as text", "Compare the IcdCode itself: text is equal only when both sides are written alike (M62.81, M6281)", RuleCategories.Usage,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An IcdCode is converted to text only to be compared.", ProjectLinks.Rules + "ICD8003.md");

    internal static readonly DiagnosticDescriptor SearchedAsText = new(
        "ICD8004", "Code searched as text", "Use IcdCode.StartsWith: text begins alike only when both sides are written alike (M62.8, M628)", RuleCategories.Usage,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A prefix of codes is searched in text.", ProjectLinks.Rules + "ICD8004.md");

    internal static readonly DiagnosticDescriptor RetiredConstant = new(
        "ICD8005", "Constant of a retired code", "{0}", RuleCategories.Usage,
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The constant names a code that is no longer billable on the project property IcdDateOfService. Claims of its time are legitimate.", ProjectLinks.Rules + "ICD8005.md");

    internal static readonly DiagnosticDescriptor NamedConstant = new(
        "ICD8006", "Named constant exists", "The constant {0} is this code, checked by the compiler", RuleCategories.Usage,
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A code is parsed from a constant text although IcdCoding.Codes has a constant for it.", ProjectLinks.Rules + "ICD8006.md");

    internal static readonly DiagnosticDescriptor UnusableDate = new(
        "ICD8007", "IcdDateOfService is not a date of service", "The project property IcdDateOfService is '{0}', which is not a date of the form 2026-11-23 on or after 2015-10-01; the newest edition is used", RuleCategories.Usage,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The property names the date of service against whose edition constants are checked.", ProjectLinks.Rules + "ICD8007.md", WellKnownDiagnosticTags.CompilationEnd);
}
