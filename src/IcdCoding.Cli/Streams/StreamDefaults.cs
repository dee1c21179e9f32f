using IcdCoding.Claims;

namespace IcdCoding.Cli.Streams;

/// <summary>What holds for the claims of a stream that do not say it themselves.</summary>
/// <param name="Date">The date of service; null: a claim without one cannot be read.</param>
/// <param name="Setting">Where care was given.</param>
internal sealed record StreamDefaults(DateOnly? Date, CareSetting Setting);
