using IcdCoding.Coverages;
using IcdCoding.Rules;

namespace IcdCoding.Claims;

/// <summary>How a validator differs from the default one.</summary>
public sealed class ClaimValidatorOptions
{
    /// <summary>Options whose properties are set by an initializer.</summary>
    public ClaimValidatorOptions()
    {
    }

    /// <summary>Options, for languages without initializers of such properties (C# 7.3).</summary>
    /// <param name="profile">Severities of a payer or a setting.</param>
    /// <param name="severities">Severities by the id of the rule.</param>
    /// <param name="policies">Coverage policies in place of those that are shipped.</param>
    /// <param name="rules">Rules of one's own.</param>
    /// <param name="acknowledgements">Documented decisions.</param>
    public ClaimValidatorOptions(
        ClaimProfile? profile,
        IReadOnlyDictionary<string, Severity>? severities = null,
        IReadOnlyList<CoveragePolicy>? policies = null,
        IReadOnlyList<CodingRule>? rules = null,
        IReadOnlyList<Acknowledgement>? acknowledgements = null)
    {
        Profile = profile;
        Severities = severities ?? Severities;
        Policies = policies;
        Rules = rules ?? [];
        Acknowledgements = acknowledgements ?? [];
    }

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
