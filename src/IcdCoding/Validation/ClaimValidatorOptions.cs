using IcdCoding.Coverages;
using IcdCoding.Rules;

namespace IcdCoding.Claims;

/// <summary>How a validator differs from the default one.</summary>
public sealed class ClaimValidatorOptions
{
    /// <summary>Severities by care setting and date of service; null for the rules' own.</summary>
    public ClaimProfile? Profile { get; init; }

    /// <summary>
    /// Severities by rule id, in place of the rules' own and of the profile's; <see cref="Severity.None"/> switches a rule off, any other
    /// one switches it on. What a rule itself weighs lower than usual, such as a conditional note, is never raised.
    /// </summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>Coverage policies that service lines are checked against (ICD6002); null for <see cref="CoveragePolicy.Shipped"/>.</summary>
    public IReadOnlyList<CoveragePolicy>? Policies { get; init; }

    /// <summary>Rules of the user's own, run after this library's.</summary>
    public IReadOnlyList<CodingRule> Rules { get; init; } = [];

    /// <summary>Documented decisions to report in spite of a finding.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements { get; init; } = [];
}
