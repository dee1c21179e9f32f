using IcdCoding.Rules;

namespace IcdCoding.Claims;

/// <summary>Rules of the user's own beside those of this library: every id is given once.</summary>
internal static class OwnRules
{
    /// <exception cref="ArgumentException">A rule is null, has no descriptor, or has an id that is taken.</exception>
    internal static void Check(IReadOnlyList<CodingRule> rules, string parameter)
    {
        ClaimContent.NoneNull(rules, "ClaimValidatorOptions.Rules", parameter);
        HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
        foreach (CodingRule rule in rules)
        {
            RuleDescriptor descriptor = rule.Descriptor
                ?? throw new ArgumentException($"{nameof(CodingRule.Descriptor)} of {rule.GetType().Name} is null.", parameter);
            if (descriptor.HasReservedId)
            {
                throw new ArgumentException($"'{descriptor.Id}' cannot be the id of a rule of your own: ICD and four digits are this library's.", parameter);
            }

            if (!ids.Add(descriptor.Id))
            {
                throw new ArgumentException($"Two rules have the id '{descriptor.Id}': severities and acknowledgements could not tell them apart.", parameter);
            }
        }
    }
}
