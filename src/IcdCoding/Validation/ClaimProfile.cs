namespace IcdCoding.Claims;

/// <summary>
/// Severities as data, by care setting and date of service: for a payer, a hospital, a purpose. Rows are read in order, and the last one
/// that fits a claim speaks, so that a payer's rows follow those of the profile that they change.
/// </summary>
/// <example><code>
/// ClaimProfile payer = ClaimProfile.Cms.With(ClaimProfile.Parse(File.ReadAllText("payer.tsv"), "payer"));
/// ClaimValidator validator = ClaimValidator.Create(new ClaimValidatorOptions { Profile = payer });
/// </code></example>
public sealed class ClaimProfile
{
    private static readonly Lazy<ClaimProfile> CmsProfile = new(() => ShippedProfile.Read("cms"));
    private static readonly Lazy<ClaimProfile> StrictProfile = new(() => ShippedProfile.Read("strict"));

    /// <summary>A profile of rows made in code.</summary>
    /// <param name="name">The name of the profile.</param>
    /// <param name="rows">Its rows; the last one that fits a claim speaks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="rows"/> is null.</exception>
    public ClaimProfile(string name, IReadOnlyList<ProfileRow> rows)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Rows = [.. rows ?? throw new ArgumentNullException(nameof(rows))];
    }

    /// <summary>What Medicare's claim edits act on (<c>tabular-data/profiles/cms.tsv</c>).</summary>
    public static ClaimProfile Cms => CmsProfile.Value;

    /// <summary>Everything that a second coder would stop at (<c>tabular-data/profiles/strict.tsv</c>).</summary>
    public static ClaimProfile Strict => StrictProfile.Value;

    /// <summary>The profile's name.</summary>
    public string Name { get; }

    /// <summary>The rows in order; the last one that fits a claim speaks.</summary>
    public IReadOnlyList<ProfileRow> Rows { get; }

    /// <summary>
    /// Reads a profile: tab-separated, a header <c>rule setting from through severity reason</c>, comments with <c>#</c>, dates as
    /// <c>2026-10-01</c>, an empty cell for any setting and open dates.
    /// </summary>
    /// <param name="text">The table.</param>
    /// <param name="name">The name of the profile, which error messages repeat.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="TableFormatException">A line that cannot be read; the message names line, column and text.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="name"/> is null.</exception>
    public static ClaimProfile Parse(string text, string name) => new(name ?? throw new ArgumentNullException(nameof(name)), ProfileText.Read(text ?? throw new ArgumentNullException(nameof(text)), name));

    /// <summary>This profile with the rows of another one behind its own, which therefore win.</summary>
    /// <param name="overlay">The profile whose rows win.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> is null.</exception>
    public ClaimProfile With(ClaimProfile overlay) =>
        overlay is null ? throw new ArgumentNullException(nameof(overlay)) : new ClaimProfile($"{Name}+{overlay.Name}", [.. Rows, .. overlay.Rows]);

    /// <summary>What the profile says of a rule on a claim; null when it says nothing.</summary>
    /// <param name="ruleId">The rule, for example <c>ICD4002</c>.</param>
    /// <param name="setting">Where care was given.</param>
    /// <param name="dateOfService">The date of service.</param>
    /// <returns>The severity; null where the rule keeps its own.</returns>
    public Severity? SeverityOf(string ruleId, CareSetting setting, DateOnly dateOfService)
    {
        for (int i = Rows.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Rows[i].RuleId, ruleId, StringComparison.OrdinalIgnoreCase) && Rows[i].Fits(setting, dateOfService))
            {
                return Rows[i].Severity;
            }
        }

        return null;
    }

    /// <inheritdoc cref="Name" />
    public override string ToString() => Name;
}
