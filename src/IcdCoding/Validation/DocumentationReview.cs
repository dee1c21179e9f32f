using IcdCoding.Documentation;
using IcdCoding.Rules.Icd7xxx;

namespace IcdCoding.Claims;

/// <summary>Compares the chart with the claim: what each diagnosis asks for and finds, what it lacks, which other code the chart supports.</summary>
public sealed partial class DocumentationReview
{
    private DocumentationReview(ClaimReport report, IReadOnlyList<DiagnosisReview> diagnoses)
    {
        Report = report;
        Diagnoses = diagnoses;
    }

    /// <summary>All findings on the claim, ICD7001 and ICD7002 among them; its claim carries the evidence.</summary>
    public ClaimReport Report { get; }

    /// <summary>The diagnoses of the claim, in sequence.</summary>
    public IReadOnlyList<DiagnosisReview> Diagnoses { get; }

    /// <summary>Reviews a claim against the chart.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="evidence">What the chart holds; takes the place of <see cref="Claim.Documentation"/>.</param>
    /// <param name="validator">The validator; null for <see cref="ClaimValidator.Default"/>.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> or <paramref name="evidence"/> is null.</exception>
    public static DocumentationReview Of(Claim claim, DocumentationEvidence evidence, ClaimValidator? validator = null)
    {
        Claim documented = (claim ?? throw new ArgumentNullException(nameof(claim))).WithDocumentation(evidence ?? throw new ArgumentNullException(nameof(evidence)));
        ClaimReport report = (validator ?? ClaimValidator.Default).Validate(documented);
        return new DocumentationReview(report, [.. documented.Diagnoses.Select((diagnosis, index) => ChartReview.Of(documented, index, report.Edition))]);
    }
}
