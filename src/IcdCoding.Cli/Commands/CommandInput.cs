using System.Globalization;
using IcdCoding.Claims;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Commands;

/// <summary>Reads the words of a command line; what cannot be read is named.</summary>
internal static class CommandInput
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The characters of a code before its dot, and the most behind it.</summary>
    private const int CategoryLength = 3;

    private const int MaxDecimals = 4;

    internal static DateOnly Date(string? text, DateOnly today) => text is null ? today : Date(text, "--date");

    internal static DateOnly Date(string text, string option) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UsageException($"'{Printable(text)}' is not a date for {option}: write it as 2026-11-23.");

    private static string Printable(string text) => Output.Words.Printable(text);

    /// <summary>The edition in force on the date asked for.</summary>
    internal static Icd10CmEdition Edition(string? date, DateOnly today) => Edition(Date(date, today));

    internal static Icd10CmEdition Edition(DateOnly dateOfService) => Icd10Cm.TryOn(dateOfService, out Icd10CmEdition? edition)
        ? edition
        : throw new UsageException($"{dateOfService:yyyy-MM-dd} is before ICD-10-CM came into use: dates of service begin on {Icd10Cm.Editions[0].EffectiveFrom:yyyy-MM-dd}.");

    /// <summary>An edition by fiscal year (<c>2026</c>), name (<c>FY2025-apr</c>) or date.</summary>
    internal static Icd10CmEdition EditionByName(string text)
    {
        if (Icd10Cm.TryGetEdition(text, out Icd10CmEdition? edition) || Icd10Cm.TryGetEdition("FY" + text, out edition))
        {
            return edition;
        }

        if (DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) && Icd10Cm.TryOn(date, out edition))
        {
            return edition;
        }

        throw new UsageException($"'{Printable(text)}' is not an edition: name one of {string.Join(", ", Icd10Cm.Editions)}, a fiscal year or a date of service.");
    }

    internal static CareSetting Setting(string? text) => text is null ? default
        : Vocabulary.TryParse(text, out CareSetting setting) ? setting
        : throw new UsageException($"{Quoted.Of(text)} is not a setting: {Vocabulary.Choices<CareSetting>()}.");

    internal static Sex Sex(string? text) => text is null ? default
        : Vocabulary.TryParse(text, out Sex sex) ? sex
        : throw new UsageException($"{Quoted.Of(text)} is not a sex: {Vocabulary.Choices<Sex>()}.");

    /// <summary>A POA indicator; what is none is kept as invalid, since that is a finding.</summary>
    internal static Poa Poa(string? text) => text is null ? default : Vocabulary.TryParse(text, out Poa poa) ? poa : IcdCoding.Claims.Poa.Invalid;

    /// <summary>The codes of a claim, separated by blanks or commas; a comma that stands for the dot of a code separates nothing.</summary>
    internal static string[] Words(string[]? arguments)
    {
        List<string> words = [];
        foreach (string part in (arguments ?? []).SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries).Select((part, place) => place == 0 ? part : "," + part)))
        {
            bool isTail = part is [',', >= '0' and <= '9', ..] and { Length: <= MaxDecimals + 1 } && part.Skip(1).All(char.IsAsciiLetterOrDigit);
            if (isTail && words.Count > 0 && words[^1].Length == CategoryLength && char.IsAsciiLetter(words[^1][0]))
            {
                words[^1] += part;
            }
            else
            {
                words.Add(part.TrimStart(','));
            }
        }

        return [.. words];
    }

    internal static bool FailsOnWarning(string? text) => Choice(text, "--fail-on", "error", "warning") == "warning";

    /// <summary>What of a report is shown.</summary>
    internal static Listing Listing(string? minSeverity, bool reminders, bool verbose) => new(
        Choice(minSeverity, "--min-severity", "info", "warning", "error") switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => Severity.Info },
        reminders,
        verbose);

    /// <summary>One of a few words.</summary>
    internal static string Choice(string? text, string option, params string[] choices) =>
        text is null ? choices[0]
        : choices.FirstOrDefault(choice => string.Equals(choice, text, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"'{Printable(text)}' is not possible for {option}: {string.Join(", ", choices)}.");

    internal static IcdCode Code(string text)
    {
        try
        {
            return IcdCode.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>A code that the edition holds, or a message on standard error that says when it is valid and what takes its place.</summary>
    internal static CodeEntry? Entry(IcdCode code, Icd10CmEdition edition, TextWriter error)
    {
        if (edition.TryGet(code, out CodeEntry? entry))
        {
            return entry;
        }

        error.WriteLine($"icd: {Absent(code, edition)}");
        return null;
    }

    /// <summary>Why an edition does not hold a code: when it was valid, and what takes its place.</summary>
    internal static string Absent(IcdCode code, Icd10CmEdition edition)
    {
        ClaimReport report = ClaimValidator.Default.Validate(new Claim { DateOfService = edition.EffectiveFrom, Diagnoses = [code] });
        return $"{code} is not in ICD-10-CM {edition.Name}: {string.Join("; ", report.Findings.Select(finding => finding.Message))}";
    }
}
