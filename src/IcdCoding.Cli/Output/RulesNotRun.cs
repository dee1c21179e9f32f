using IcdCoding.Claims;

namespace IcdCoding.Cli.Output;

/// <summary>Which of the rules that did not run on a claim are told: those that a claim of this size costs, those asked for, and all where that is asked for.</summary>
internal static class RulesNotRun
{
    /// <summary>Below, no rule is left out for the size of a claim, so that nothing needs to be found out.</summary>
    private const int SmallClaim = 100;

    internal static IReadOnlyList<RuleNotRun> Of(ClaimReport report, Listing listing) => [.. report.RulesNotRun.Where(rule => rule.IsOverLimit || rule.IsAskedFor || listing.RulesNotRun)];

    /// <summary>Of a claim of a stream; what a profile asks for is told of one claim, not of each of a million.</summary>
    internal static IReadOnlyList<RuleNotRun> Of(ClaimValidator validator, Claim claim, Listing listing) => claim.Diagnoses.Count <= SmallClaim && !listing.RulesNotRun
        ? []
        : [.. validator.Validate(claim).RulesNotRun.Where(rule => rule.IsOverLimit || listing.RulesNotRun)];
}
