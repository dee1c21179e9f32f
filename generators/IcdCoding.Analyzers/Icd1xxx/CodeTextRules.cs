using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Icd1xxx;

/// <summary>The rules on one code, as the compiler knows them; ids and titles are the runtime's, which a test holds them to.</summary>
internal static class CodeTextRules
{
    internal static readonly DiagnosticDescriptor MalformedCode = new(
        "ICD1001", "Malformed code", "{0}", RuleCategories.Code, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A constant text in the place of a code does not have the form of one.", ProjectLinks.Rules + "ICD1001.md");

    internal static readonly DiagnosticDescriptor UnknownCode = new(
        "ICD1002", "Unknown code", "{0}", RuleCategories.Code, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A constant code is well formed, and no edition of ICD-10-CM holds it.", ProjectLinks.Rules + "ICD1002.md");

    internal static readonly DiagnosticDescriptor NotValidOnDate = new(
        "ICD1003", "Code not valid on the date of service", "{0}", RuleCategories.Code, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A constant code is not yet, or no longer, in force on the date of the claim, or on the project property IcdDateOfService.", ProjectLinks.Rules + "ICD1003.md");

    internal static readonly DiagnosticDescriptor HeaderCode = new(
        "ICD1004", "Header, not billable", "{0}", RuleCategories.Code, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A constant code is a header: a code below it has to be reported.", ProjectLinks.Rules + "ICD1004.md");

    internal static readonly DiagnosticDescriptor SeventhCharacter = new(
        "ICD1005", "7th character missing, not allowed or misplaced", "{0}", RuleCategories.Code, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The 7th character of a constant code is missing, is not one that the code takes, or is not in the 7th place.", ProjectLinks.Rules + "ICD1005.md");

    internal static readonly DiagnosticDescriptor OtherCodeSystem = new(
        "ICD1006", "Code of another system", "{0}", RuleCategories.Code, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A constant code looks like one of ICD-9-CM, ICD-10-PCS or the WHO edition.", ProjectLinks.Rules + "ICD1006.md");

    internal static DiagnosticDescriptor? Find(string id) => id switch
    {
        "ICD1001" => MalformedCode,
        "ICD1002" => UnknownCode,
        "ICD1003" => NotValidOnDate,
        "ICD1004" => HeaderCode,
        "ICD1005" => SeventhCharacter,
        "ICD1006" => OtherCodeSystem,
        _ => null,
    };
}
