using IcdCoding.Claims;
using IcdCoding.Rules.Icd1xxx;

namespace IcdCoding.Rules;

/// <summary>The finding on a claim whose date no edition covers.</summary>
internal static class DateRule
{
    internal static Finding BeforeFirstEdition(Claim claim) => new(
        NotValidOnDate.Rule,
        NotValidOnDate.Rule.DefaultSeverity,
        $"no code is valid on {ServiceDate.Text(claim.DateOfService)}: ICD-10-CM is in use for dates of service from {ServiceDate.Text(Icd10Cm.Editions[0].EffectiveFrom)} on",
        [],
        []);
}
