using IcdCoding.Claims;

namespace IcdCoding.Tests.Claims;

/// <summary>Claims of codes alone, as most tests need them.</summary>
internal static class TestClaim
{
    internal static readonly DateOnly Day = new(2026, 11, 23);

    internal static Claim Of(params string[] codes) => On(Day, codes);

    internal static Claim On(DateOnly date, params string[] codes) => new() { DateOfService = date, Diagnoses = [.. codes.Select(Diagnosis.FromText)] };

    /// <summary>The reminders of one rule.</summary>
    internal static Finding[] Reminders(string rule, Claim claim) => [.. ClaimValidator.Default.Validate(claim).Reminders.Where(finding => finding.Rule.Id == rule)];

    /// <summary>The findings of one rule.</summary>
    internal static Finding[] Findings(string rule, Claim claim) => [.. ClaimValidator.Default.Validate(claim).Findings.Where(finding => finding.Rule.Id == rule)];
}
