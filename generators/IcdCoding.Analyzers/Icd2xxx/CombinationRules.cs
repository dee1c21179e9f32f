using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Icd2xxx;

/// <summary>The rules on lists of codes, as the compiler knows them; ids and titles are the runtime's, which a test holds them to.</summary>
internal static class CombinationRules
{
    internal static readonly DiagnosticDescriptor Excludes1Conflict = new(
        "ICD2001", "Excludes1 conflict", "{0}", RuleCategories.Combination, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Two codes of one list cannot be reported together: an Excludes1 note of one names the other.", ProjectLinks.Rules + "ICD2001.md");

    internal static readonly DiagnosticDescriptor DuplicateCode = new(
        "ICD2003", "Same code twice", "{0}", RuleCategories.Combination, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A list names one code twice.", ProjectLinks.Rules + "ICD2003.md");

    internal static readonly DiagnosticDescriptor LateralityContradiction = new(
        "ICD2004", "Laterality contradiction", "{0}", RuleCategories.Combination, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Two codes of one list differ in side alone and cannot both describe the patient.", ProjectLinks.Rules + "ICD2004.md");

    internal static readonly DiagnosticDescriptor ManifestationFirst = new(
        "ICD3001", "Manifestation code first", "{0}", RuleCategories.Sequence, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A list begins with the code of a manifestation, before that of the underlying condition.", ProjectLinks.Rules + "ICD3001.md");

    internal static readonly DiagnosticDescriptor ExternalCause = new(
        "ICD3005", "External cause first or out of place", "{0}", RuleCategories.Sequence, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A list begins with the code of an external cause.", ProjectLinks.Rules + "ICD3005.md");

    internal static DiagnosticDescriptor? Find(string id) => id switch
    {
        "ICD2001" => Excludes1Conflict,
        "ICD2003" => DuplicateCode,
        "ICD2004" => LateralityContradiction,
        "ICD3001" => ManifestationFirst,
        "ICD3005" => ExternalCause,
        _ => null,
    };
}
