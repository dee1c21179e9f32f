#if NET8_0_OR_GREATER
using System.Text.Json;
using IcdCoding.Documentation;

namespace IcdCoding.Claims;

/// <summary>The object of a claim, property by property.</summary>
internal static class ClaimReading
{
    private const int Id = 0, Date = 1, Setting = 2, SexOfPatient = 3, BirthDate = 4, PatientObject = 5, Diagnoses = 6, Lines = 7;

    internal static readonly JsonNames Names = new(
        "a claim", "id", "date|dateOfService", "setting", "sex", "birthDate", "patient", "diagnoses", "lines|serviceLines", "evidence|documentation");

    /// <summary>Reads a claim.</summary>
    /// <param name="reader">Stands on the start of the object.</param>
    /// <param name="defaults">What holds where the claim does not say it.</param>
    /// <param name="id">The claim's id, also when what comes behind it cannot be read.</param>
    internal static Claim Read(ref Utf8JsonReader reader, ClaimDefaults defaults, ref string? id)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonField.Wrong(ref reader, "not a JSON object");
        }

        DateOnly? date = null;
        CareSetting setting = defaults.Setting;
        PatientJson patient = default;
        Diagnosis[]? diagnoses = null;
        ServiceLine[] lines = [];
        DocumentationEvidence? evidence = null;
        int seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (Names.Read(ref reader, ref seen, mayRepeat: 1 << Date))
            {
                case Id:
                    id = JsonField.TextOrNumber(ref reader, "id");
                    break;
                case Date:
                    date = Same(ref reader, date);
                    break;
                case Setting:
                    setting = JsonField.Word<CareSetting>(ref reader, "setting") ?? defaults.Setting;
                    break;
                case SexOfPatient:
                    patient.ReadSex(ref reader);
                    break;
                case BirthDate:
                    patient.ReadBirthDate(ref reader);
                    break;
                case PatientObject:
                    patient.Read(ref reader);
                    break;
                case Diagnoses:
                    diagnoses = DiagnosisJson.ReadAll(ref reader);
                    break;
                case Lines:
                    lines = ServiceLineJson.ReadAll(ref reader);
                    break;
                default:
                    evidence = Chart(ref reader);
                    break;
            }
        }

        return new Claim
        {
            Id = id,
            DateOfService = date ?? defaults.DateOfService ?? throw JsonField.Wrong(ref reader, "date is missing"),
            Setting = setting,
            Patient = patient.Patient,
            Diagnoses = diagnoses ?? throw JsonField.Wrong(ref reader, "diagnoses are missing"),
            ServiceLines = lines,
            Documentation = evidence,
        };
    }

    /// <summary>The id of a claim whose fault stands before it.</summary>
    internal static string? IdBehind(ReadOnlySpan<byte> utf8Json)
    {
        string? id = null;
        try
        {
            Utf8JsonReader reader = new(utf8Json);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && string.Equals(reader.GetString(), "id", StringComparison.OrdinalIgnoreCase))
                {
                    reader.Read();
                    id = JsonField.TextOrNumber(ref reader, "id");
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ClaimFormatException)
        {
            // There is another fault behind the first: what was read of the id holds.
        }

        return id;
    }

    /// <summary>The date, which may stand under both of its names when it is the same.</summary>
    private static DateOnly? Same(ref Utf8JsonReader reader, DateOnly? known)
    {
        DateOnly? date = JsonField.Date(ref reader, "date");
        return known is null || date is null || known == date ? date ?? known : throw JsonField.Wrong(ref reader, "date: is there twice, and not the same");
    }

    private static DocumentationEvidence? Chart(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        long start = reader.TokenStartIndex;
        try
        {
            return EvidenceJson.Read(ref reader);
        }
        catch (FormatException exception)
        {
            string message = exception.Message.StartsWith("evidence", StringComparison.Ordinal) ? exception.Message : $"evidence.{exception.Message}";
            throw new ClaimFormatException($"{message} (byte {start + 1})", start, exception);
        }
    }
}
#endif
