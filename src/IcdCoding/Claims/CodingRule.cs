using IcdCoding.Claims;

namespace IcdCoding.Rules;

/// <summary>A rule. Rules of the user's own derive from this class and are handed to <see cref="ClaimValidatorOptions.Rules"/>. A rule holds no state.</summary>
public abstract class CodingRule
{
    /// <summary>What the rule is called and what it stands on.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>What the rule lacks to speak about a claim, in words; null when it lacks nothing.</summary>
    public virtual string? MissingInput(Claim claim) => null;

    /// <summary>Whether some of its findings are errors though the rule as a whole is none: rows of its table say so.</summary>
    internal virtual bool MayBeError => false;

    /// <summary>Adds what the rule finds to <paramref name="findings"/>. Allocates only for findings.</summary>
    public abstract void Analyze(in RuleContext context, ref FindingBuffer findings);
}
