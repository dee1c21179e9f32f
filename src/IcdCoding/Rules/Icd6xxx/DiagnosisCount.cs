using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd6xxx;

/// <summary>ICD6003: a claim has more diagnoses than its form holds, or none.</summary>
internal sealed class DiagnosisCount : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD6003", "Number of diagnoses does not fit the claim form", Severity.Warning);

    /// <summary>CMS-1500 (02/12) item 21, A to L, and 837P, HI segment.</summary>
    private const int OfProfessionalClaim = 12;

    /// <summary>UB-04 form locators 67 and 67A to 67Q on paper; 837I holds the principal and 24 other diagnoses.</summary>
    private const int OfInstitutionalClaim = 25;

    public override RuleDescriptor Descriptor => Rule;

    internal override bool MayBeError => true;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        int count = context.Diagnoses.Length;
        bool isProfessional = context.Claim.Setting == CareSetting.Professional;
        int held = isProfessional ? OfProfessionalClaim : OfInstitutionalClaim;
        if (count == 0)
        {
            findings.Add(new Finding(Rule, Severity.Error, "the claim has no diagnosis", [], []));
        }
        else if (count > held)
        {
            int[] beyond = [.. Enumerable.Range(held, count - held)];
            IcdCode[] codes = context.CodesAt(beyond);

            string named = FindingText.List([.. codes.Where(code => !code.IsEmpty)]);
            string form = isProfessional ? "a professional claim (CMS-1500, 837P)" : "an institutional claim (837I)";
            findings.Add(new Finding(
                Rule, Rule.DefaultSeverity, $"the claim has {count} diagnoses and {form} holds {held}: those from number {held + 1} on are not read{(named.Length == 0 ? "" : $" ({named})")}", beyond, codes));
        }
    }
}
