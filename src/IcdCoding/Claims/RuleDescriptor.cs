namespace IcdCoding.Rules;

/// <summary>What a rule is called and what it stands on: the same in the runtime, the editor and the command line.</summary>
public sealed partial class RuleDescriptor
{
    /// <summary>Describes a rule.</summary>
    /// <param name="id">The id; ids that begin with <c>ICD</c> and four digits are this library's.</param>
    /// <param name="title">One line: what is wrong when the rule reports.</param>
    /// <param name="defaultSeverity">The severity without a profile.</param>
    /// <param name="guideline">The section of the guidelines behind the rule; null when it stands on tables alone.</param>
    public RuleDescriptor(string id, string title, Severity defaultSeverity, GuidelineReference? guideline = null)
    {
        Id = string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("A rule has an id.", nameof(id)) : id;
        Title = title ?? throw new ArgumentNullException(nameof(title));
        DefaultSeverity = defaultSeverity;
        Guideline = guideline;
    }

    /// <summary>For example <c>ICD2001</c>.</summary>
    public string Id { get; }

    /// <summary>What is wrong when the rule reports.</summary>
    public string Title { get; }

    /// <summary>What the rule looks at.</summary>
    public RuleCategory Category => IsOwn && Id[3] is >= '1' and <= '7' ? (RuleCategory)(Id[3] - '0') : RuleCategory.Custom;

    /// <summary>The severity without a profile.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The section of the guidelines behind the rule; null when it stands on tables alone.</summary>
    public GuidelineReference? Guideline { get; }

    /// <summary>The page of the rule, relative to the root of the package and of the repository; null for a rule of the user's own.</summary>
    public string? HelpLink => IsOwn ? $"docs/rules/{Id}.md" : null;

    private bool IsOwn => Id.Length == 7 && Id.StartsWith("ICD", StringComparison.Ordinal);

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
