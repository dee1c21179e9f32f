using IcdCoding.Claims;
using IcdCoding.Coverages;

namespace IcdCoding.Cli.Commands;

/// <summary>Makes the validator that the options of a command line ask for.</summary>
internal static class ValidatorInput
{
    internal static ClaimValidator Validator(string? profile, string? acknowledgements, string[] policies) =>
        profile is null && acknowledgements is null && policies.Length == 0
            ? ClaimValidator.Default
            : ClaimValidator.Create(new ClaimValidatorOptions
            {
                Profile = Profile(profile),
                Acknowledgements = acknowledgements is null ? [] : AcknowledgementText.Read(ReadText(acknowledgements, "--acknowledgements", "a file of acknowledgements"), acknowledgements),
                Policies = policies.Length == 0 ? null : [.. CoveragePolicy.Shipped, .. policies.Select(Policy)],
            });

    private static CoveragePolicy Policy(string path) => Table(path, "--policy", "a file of facts", CoveragePolicy.Parse);

    /// <summary>Names of shipped profiles and files, comma-separated; the rows of a later one win.</summary>
    private static ClaimProfile? Profile(string? names)
    {
        ClaimProfile? profile = null;
        foreach (string name in names?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            ClaimProfile next = name.ToLowerInvariant() switch
            {
                "cms" => ClaimProfile.Cms,
                "strict" => ClaimProfile.Strict,
                _ => FromFile(name),
            };
            profile = profile?.With(next) ?? next;
        }

        return profile;
    }

    private static ClaimProfile FromFile(string path) => Table(path, "--profile", "cms, strict or a file of rows", ClaimProfile.Parse);

    private static T Table<T>(string path, string option, string expected, Func<string, string, T> parse)
    {
        try
        {
            return parse(ReadText(path, option, expected), Path.GetFileName(path));
        }
        catch (TableFormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    internal static string ReadText(string path, string option, string expected)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{option} cannot read '{path}': expected {expected}.");
        }
    }
}
