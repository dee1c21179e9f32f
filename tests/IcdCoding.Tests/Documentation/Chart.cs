using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Documentation;

/// <summary>Charts of a patient whose claim says M62.81, as a therapist would write them.</summary>
internal static class Chart
{
    internal static StrengthFinding Examined(string muscles, string region, string grade, Laterality side = Laterality.None) => new(muscles, region, StrengthGrade.Parse(grade), side);

    /// <summary>Grades in two regions, limits in daily life, where it comes from, and a plan.</summary>
    internal static DocumentationEvidence Complete(params string[] established) => new()
    {
        Strength = [Examined("hip flexors", "hip", "3+", Laterality.Left), Examined("hip flexors", "hip", "3+", Laterality.Right), Examined("shoulder abductors", "shoulder", "4-")],
        Limitations = [new(LimitationKind.Transfers, "needs one person to stand up"), new(LimitationKind.Gait)],
        Context = ["three weeks in intensive care"],
        Diagnoses = [.. established.Select(IcdCode.Parse)],
        Plan = new PlanOfCare(ReportsProgress: true),
    };

    internal static Finding[] Findings(DocumentationEvidence evidence, params string[] codes) =>
        [.. DocumentationReview.Of(TestClaim.Of(codes), evidence).Report.Findings.Where(finding => finding.Rule.Id is "ICD3002" or "ICD7001" or "ICD7002")];
}
