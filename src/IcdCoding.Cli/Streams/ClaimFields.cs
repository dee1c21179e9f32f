using System.Globalization;
using IcdCoding.Claims;

namespace IcdCoding.Cli.Streams;

/// <summary>The values of a claim's fields as text in a table.</summary>
internal static class ClaimFields
{
    internal static DateOnly Date(string text, string property) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UnreadableClaimException($"{property}: {Quoted.Of(text)} is not a date, yyyy-MM-dd");

    internal static CareSetting Setting(string text) => text.Length == 0 ? default
        : Vocabulary.TryParse(text, out CareSetting setting) ? setting
        : throw new UnreadableClaimException($"setting: {Quoted.Of(text)} is not {Vocabulary.Choices<CareSetting>()}");

    internal static Sex Sex(string text) => text.Length == 0 ? default
        : Vocabulary.TryParse(text, out Sex sex) ? sex
        : throw new UnreadableClaimException($"sex: {Quoted.Of(text)} is not {Vocabulary.Choices<Sex>()}");
}
