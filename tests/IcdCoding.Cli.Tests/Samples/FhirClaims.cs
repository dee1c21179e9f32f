using System.IO.Compression;
using System.Text.Json;

namespace IcdCoding.Cli.Tests.Samples;

/// <summary>Claims of FHIR ExplanationOfBenefit resources, one a line; those without a diagnosis (pharmacy) are left out.</summary>
internal static class FhirClaims
{
    internal static IEnumerable<SampleClaim> Read(string file)
    {
        using StreamReader lines = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement benefit = document.RootElement;
            if (benefit.TryGetProperty("diagnosis", out JsonElement diagnoses))
            {
                yield return new SampleClaim(
                    benefit.GetProperty("id").GetString()!,
                    benefit.GetProperty("billablePeriod").GetProperty("end").GetString()!,
                    Setting(benefit.GetProperty("type").GetRawText()),
                    [.. diagnoses.EnumerateArray().OrderBy(diagnosis => diagnosis.GetProperty("sequence").GetInt32()).SelectMany(Codes)]);
            }
        }
    }

    private static IEnumerable<string> Codes(JsonElement diagnosis) => diagnosis
        .GetProperty("diagnosisCodeableConcept")
        .GetProperty("coding")
        .EnumerateArray()
        .Select(coding => coding.GetProperty("code").GetString()!);

    private static string Setting(string type) =>
        type.Contains("\"INPATIENT\"", StringComparison.Ordinal) ? "inpatient"
        : type.Contains("\"institutional\"", StringComparison.Ordinal) ? "outpatient"
        : "professional";
}
