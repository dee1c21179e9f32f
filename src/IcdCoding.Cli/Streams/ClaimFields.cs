using System.Globalization;
using IcdCoding.Claims;

namespace IcdCoding.Cli.Streams;

/// <summary>The values of a claim's fields as text, in JSON and CSV alike.</summary>
internal static class ClaimFields
{
    private const int MaxQuotedLength = 20;

    internal static DateOnly Date(string text, string property) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UnreadableClaimException($"{property}: '{Shorten(text)}' is not a date, yyyy-MM-dd");

    internal static CareSetting Setting(string text) => text.ToLowerInvariant() switch
    {
        "" or "professional" => CareSetting.Professional,
        "outpatient" => CareSetting.Outpatient,
        "inpatient" => CareSetting.Inpatient,
        _ => throw new UnreadableClaimException($"setting: '{Shorten(text)}' is not professional, outpatient or inpatient"),
    };

    internal static Sex Sex(string text) => text.ToLowerInvariant() switch
    {
        "" or "u" or "unknown" => IcdCoding.Claims.Sex.Unknown,
        "f" or "female" => IcdCoding.Claims.Sex.Female,
        "m" or "male" => IcdCoding.Claims.Sex.Male,
        _ => throw new UnreadableClaimException($"sex: '{Shorten(text)}' is not f, m or u"),
    };

    internal static string Shorten(string text) => text.Length <= MaxQuotedLength ? text : text[..MaxQuotedLength] + "…";
}
