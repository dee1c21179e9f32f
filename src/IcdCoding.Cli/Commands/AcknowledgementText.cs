using System.Globalization;
using System.Text.Json;
using IcdCoding.Claims;

namespace IcdCoding.Cli.Commands;

/// <summary>Reads documented decisions.</summary>
internal static class AcknowledgementText
{
    /// <summary>A JSON array of acknowledgements, or one JSON object a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it was read, for messages.</param>
    /// <exception cref="UsageException">It holds something else; the message names the line or entry.</exception>
    internal static List<Acknowledgement> Read(string text, string path)
    {
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

                return Some(acknowledgements, path);
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

            return Some(acknowledgements, path);
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

    /// <summary>A file without a decision is one that was not meant.</summary>
    private static List<Acknowledgement> Some(List<Acknowledgement> acknowledgements, string path) =>
        acknowledgements.Count > 0 ? acknowledgements : throw new UsageException($"{path} holds no decision: an acknowledgement is {Example}.");

    private static Acknowledgement Read(JsonElement element, string where)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new UsageException($"{where}: an acknowledgement is {Example}.");
        }

        string rule = Text(element, "rule", where);
        if (!ClaimValidator.AllRules.Any(known => string.Equals(known.Id, rule, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UsageException($"{where}: there is no rule '{Quoted.Shortened(rule)}'.");
        }

        string when = Text(element, "when", where);
        if (!DateOnly.TryParseExact(when, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            throw new UsageException($"{where}: '{Quoted.Shortened(when)}' is not a date: write it as 2026-11-23.");
        }

        // Somewhere it is tomorrow already.
        if (date > DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1))
        {
            throw new UsageException($"{where}: {when} is in the future: a decision was made on a day that has been.");
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
            : throw new UsageException($"{where}: {Quoted.Shortened(element.GetRawText())} is not a code.");

    private static string Text(JsonElement element, string name, string where) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw new UsageException($"{where}: \"{name}\" is missing or empty.");
}
