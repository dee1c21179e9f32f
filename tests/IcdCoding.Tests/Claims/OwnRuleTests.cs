using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Tests.Claims;

/// <summary>An id belongs to one rule, so that severities and acknowledgements mean one thing.</summary>
public sealed class OwnRuleTests
{
    [Theory]
    [InlineData("ICD2001")]
    [InlineData("icd2001")]
    [InlineData("ICD9999")]
    public void Create_IdOfThisLibrary_IsRefused(string id)
    {
        Assert.Contains(id, Assert.Throws<ArgumentException>(() => ClaimValidator.Create(new ClaimValidatorOptions { Rules = [new Silent(id)] })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CodeSetRule(new RuleDescriptor(id, "", Severity.Info), IcdCodeSet.Create([]), ""));
    }

    [Theory]
    [InlineData("ICD20011")]
    [InlineData("ICDRULE")]
    [InlineData("CLINIC1")]
    public void Create_OtherId_IsTakenAndIsOfNoCategory(string id)
    {
        Silent rule = new(id);
        Assert.Contains(rule.Descriptor, ClaimValidator.Create(new ClaimValidatorOptions { Rules = [rule] }).Rules);
        Assert.Equal(RuleCategory.Custom, rule.Descriptor.Category);
        Assert.Null(rule.Descriptor.HelpLink);
    }

    [Fact]
    public void Create_TwoRulesOfOneId_IsRefused() => Assert.Contains(
        "clinic1", Assert.Throws<ArgumentException>(() => ClaimValidator.Create(new ClaimValidatorOptions { Rules = [new Silent("CLINIC1"), new Silent("clinic1")] })).Message, StringComparison.Ordinal);

    private sealed class Silent(string id) : CodingRule
    {
        public override RuleDescriptor Descriptor { get; } = new(id, "never speaks", Severity.Warning);

        public override void Analyze(in RuleContext context, ref FindingBuffer findings)
        {
        }
    }
}
