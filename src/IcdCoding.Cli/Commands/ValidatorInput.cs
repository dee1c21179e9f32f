using System.Globalization;
using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Cli.Output;
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
                Acknowledgements = acknowledgements is null ? [] : Acknowledgements(acknowledgements),
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

    /// <summary>A JSON array of acknowledgements, or one JSON object a line.</summary>
    internal static List<Acknowledgement> Acknowledgements(string path)
    {
        string text = ReadText(path, "--acknowledgements", "a file of acknowledgements");
        List<Acknowledgement> acknowledgements = [];
        int number = 0;
        try
        {
            if (text.AsSpan().TrimStart().StartsWith("["))
            {
                using JsonDocument document = JsonDocument.Parse(text);
                foreach (JsonElement element in document.RootElement.EnumerateArray())
                {
                    acknowledgements.Add(Read(element, $"{path}, entry {acknowledgements.Count + 1}"));
                }

                return acknowledgements;
            }

            foreach (string line in text.Split('\n'))
            {
                number++;
                if (line.Trim().Length > 0)
                {
                    using JsonDocument document = JsonDocument.Parse(line);
                    acknowledgements.Add(Read(document.RootElement, $"{path}, line {number}"));
                }
            }

            return acknowledgements;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is found when the string is read.
            throw new UsageException($"{path}, {(number > 0 ? $"line {number}" : $"entry {acknowledgements.Count + 1}")}: text that is not valid Unicode.");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{path} is not JSON at line {(exception.LineNumber ?? 0) + Math.Max(1, number)}, byte {(exception.BytePositionInLine ?? 0) + 1}: an acknowledgement is {Example}.");
        }
    }

    private const string Example = """{"rule":"ICD2001","codes":["M62.81","R53.1"],"reason":"…","by":"…","when":"2026-11-23"}""";

    private static Acknowledgement Read(JsonElement element, string where)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new UsageException($"{where}: an acknowledgement is {Example}.");
        }

        string rule = Text(element, "rule", where);
        if (!ClaimValidator.AllRules.Any(known => string.Equals(known.Id, rule, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UsageException($"{where}: there is no rule '{Words.Printable(rule)}'.");
        }

        string when = Text(element, "when", where);
        if (!DateOnly.TryParseExact(when, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            throw new UsageException($"{where}: '{Words.Printable(when)}' is not a date: write it as 2026-11-23.");
        }

        if (!element.TryGetProperty("codes", out JsonElement codes) || codes.ValueKind != JsonValueKind.Array || codes.GetArrayLength() == 0)
        {
            throw new UsageException($"{where}: \"codes\" is an array of codes.");
        }

        return new Acknowledgement
        {
            RuleId = rule,
            Codes = [.. codes.EnumerateArray().Select(code => Code(code, where))],
            Reason = Text(element, "reason", where),
            By = Text(element, "by", where),
            When = date,
        };
    }

    private static IcdCode Code(JsonElement element, string where) =>
        element.ValueKind == JsonValueKind.String && IcdCode.TryParse(element.GetString(), out IcdCode code)
            ? code
            : throw new UsageException($"{where}: {Words.Printable(element.GetRawText())} is not a code.");

    private static string Text(JsonElement element, string name, string where) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw new UsageException($"{where}: \"{name}\" is missing or empty.");

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
