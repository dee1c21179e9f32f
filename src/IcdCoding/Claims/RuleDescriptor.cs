namespace IcdCoding.Rules;

/// <summary>What a rule is called and what it stands on: the same in the runtime, the editor and the command line.</summary>
public sealed partial class RuleDescriptor
{
    private const string OwnPrefix = "ICD";
    private const int OwnLength = 7;

    /// <summary>Describes a rule.</summary>
    /// <param name="id">The id; <c>ICD</c> and four digits are this library's, and no validator takes a rule of the user's own under such an id.</param>
    /// <param name="title">One line: what is wrong when the rule reports.</param>
    /// <param name="defaultSeverity">The severity without a profile.</param>
    /// <param name="guideline">The section of the guidelines behind the rule; null when it stands on tables alone.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
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
    public RuleCategory Category => HasReservedId && Id[3] is >= '1' and <= '7' ? (RuleCategory)(Id[3] - '0') : RuleCategory.Custom;

    /// <summary>The severity without a profile.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The section of the guidelines behind the rule; null when it stands on tables alone.</summary>
    public GuidelineReference? Guideline { get; }

    /// <summary>The address of the page of the rule; null for a rule of the user's own.</summary>
    public string? HelpLink => HasReservedId ? $"{ProjectLinks.Rules}{Id}.md" : null;

    /// <summary>Whether the id has the form of this library's, in any case of letters.</summary>
    internal bool HasReservedId => Id.Length == OwnLength && Id.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase) && Id.Skip(OwnPrefix.Length).All(digit => digit is >= '0' and <= '9');

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
