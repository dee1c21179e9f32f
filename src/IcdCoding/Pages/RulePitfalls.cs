using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Rules;

namespace IcdCoding.Pages;

/// <summary>What the rules find on a claim that holds nothing but the code: the traps that its tables and notes set.</summary>
internal static class RulePitfalls
{
    /// <param name="alone">The report on a professional claim of the code alone; what an inpatient claim adds to it is looked up.</param>
    internal static IEnumerable<CodingPitfall> Of(ClaimReport alone)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Claim inpatient = new() { DateOfService = alone.Claim.DateOfService, Setting = CareSetting.Inpatient, Diagnoses = alone.Claim.Diagnoses };
        foreach (ClaimReport report in new[] { alone, ClaimValidator.Default.Validate(inpatient) })
        {
            foreach (Finding finding in report.Findings)
            {
                // Present-on-admission indicators and the date are the claim's, not the code's.
                if (finding.Rule.Category != RuleCategory.PresentOnAdmission && finding.DiagnosisIndexes.Count > 0 && seen.Add($"{finding.Rule.Id} {finding.Message}"))
                {
                    yield return new CodingPitfall
                    {
                        RuleId = finding.Rule.Id,
                        Text = Sentence(finding.Message) + (report.Claim.Setting == CareSetting.Inpatient ? " (Inpatient claims.)" : ""),
                        IsDerived = true,
                        Sources = finding.Guideline is { } guideline
                            ? [GuidanceTable.Shipped.Source("guidelines") with { Release = guideline.Release, Place = guideline.Section }]
                            : [],
                    };
                }
            }
        }
    }

    internal static string Sentence(string message) => message.Length == 0 ? "" : char.ToUpperInvariant(message[0]) + message.Substring(1) + (message.EndsWith(".", StringComparison.Ordinal) ? "" : ".");
}
