namespace IcdCoding.Claims;

/// <summary>What holds for claims that are read and do not say it themselves.</summary>
/// <param name="DateOfService">The date of service; null: a claim without one cannot be read.</param>
/// <param name="Setting">Where care was given.</param>
public readonly record struct ClaimDefaults(DateOnly? DateOfService, CareSetting Setting)
{
    /// <summary>The date and the setting; empty for the default value.</summary>
    public override string ToString() => this == default ? "" : $"{(DateOfService is { } date ? ServiceDate.Text(date) + ", " : "")}{Vocabulary.Of(Setting)}";
}
