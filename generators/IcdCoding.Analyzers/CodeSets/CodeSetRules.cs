using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.CodeSets;

/// <summary>The rules on the user's own tables and sets of codes.</summary>
internal static class CodeSetRules
{
    internal static readonly DiagnosticDescriptor MalformedTable = new(
        "ICD9101", "Malformed table of codes", "{0}", RuleCategories.Tables, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A row of an *.icdset.tsv cannot be read; the set is made of the others.", ProjectLinks.Rules + "ICD9101.md");

    internal static readonly DiagnosticDescriptor NotPartial = new(
        "ICD9102", "Set of codes is not a static partial class", "{0}", RuleCategories.Tables, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The generator can only fill a class that is static and partial, as are the types around it.", ProjectLinks.Rules + "ICD9102.md");

    internal static readonly DiagnosticDescriptor MalformedProfile = new(
        "ICD9103", "Malformed table of severities", "{0}", RuleCategories.Tables, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A row of an *.icdrules.tsv cannot be read.", ProjectLinks.Rules + "ICD9103.md");

    internal static readonly DiagnosticDescriptor MalformedPolicy = new(
        "ICD9104", "Malformed coverage policy", "{0}", RuleCategories.Tables, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A row of an *.icdpolicy.tsv cannot be read.", ProjectLinks.Rules + "ICD9104.md");

    internal static DiagnosticDescriptor Of(string id) =>
        new[] { MalformedTable, NotPartial, MalformedProfile, MalformedPolicy }.Single(rule => rule.Id == id);
}
