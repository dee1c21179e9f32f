using IcdCoding.Claims;

namespace IcdCoding.Analyzers;

/// <summary>Asks the runtime: the analyzers know neither tables nor rules, they hand over what is certain and pass on what is found.</summary>
internal static class RuntimeRules
{
    internal static readonly IReadOnlyList<string> CodeIds = ["ICD1001", "ICD1002", "ICD1003", "ICD1004", "ICD1005", "ICD1006"];

    internal static readonly IReadOnlyList<string> CombinationIds = ["ICD2001", "ICD2003", "ICD2004", "ICD3001", "ICD3005"];

    private static readonly ClaimValidator Codes = Only(CodeIds);
    private static readonly ClaimValidator Combinations = Only(CombinationIds);

    /// <summary>What is wrong with one text in the place of a code on a date; null when it is a billable code.</summary>
    internal static Finding? OnText(string text, DateTime date) =>
        Codes.Validate(new Claim { DateOfService = date, Diagnoses = [Diagnosis.FromText(text)] }).Findings.FirstOrDefault();

    /// <summary>What is wrong with one code on a date; null when it is billable.</summary>
    internal static Finding? OnCode(IcdCode code, DateTime date) =>
        Codes.Validate(new Claim { DateOfService = date, Diagnoses = [code] }).Findings.FirstOrDefault();

    /// <summary>What is wrong between the codes of a list on a date.</summary>
    internal static IReadOnlyList<Finding> OnCodes(IReadOnlyList<IcdCode> codes, DateTime date) =>
        Combinations.Validate(new Claim { DateOfService = date, Diagnoses = [.. codes.Select(code => new Diagnosis(code))] }).Findings;

    private static ClaimValidator Only(IReadOnlyList<string> ids) => ClaimValidator.Create(new ClaimValidatorOptions
    {
        Severities = ClaimValidator.AllRules.Where(rule => !ids.Contains(rule.Id)).ToDictionary(rule => rule.Id, _ => Severity.None),
    });
}
