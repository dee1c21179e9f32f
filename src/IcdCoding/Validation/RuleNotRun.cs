using IcdCoding.Rules;

namespace IcdCoding.Claims;

/// <summary>A rule that could not speak about a claim, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">What is missing, for example the patient's date of birth.</param>
/// <param name="IsAskedFor">Whether the profile or a severity of the validator switches the rule on for this claim.</param>
public sealed record RuleNotRun(RuleDescriptor Rule, string Reason, bool IsAskedFor)
{
    /// <summary>Whether it compares diagnoses, and the claim has more of them (250) than are compared: what it would find is missing from the report.</summary>
    public bool IsOverLimit { get; init; }
}
