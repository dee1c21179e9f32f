#if NET8_0_OR_GREATER
using System.Text.Json;
using IcdCoding.Documentation;

namespace IcdCoding.Claims;

/// <summary>
/// A claim as JSON, as streams of <c>icd validate</c>, the server and System.Text.Json have it:
/// <c>{"id":"c1","date":"2026-11-23","setting":"professional","sex":"f","birthDate":"1950-02-03","diagnoses":["M62.81",{"code":"R53.1","poa":"Y"}],
/// "lines":[{"procedure":"97110","pointers":[1,2]}],"evidence":{…}}</c>, evidence as <see cref="DocumentationEvidence.Parse"/> reads it.
/// The names of the properties of <see cref="Claim"/> are read too (<c>dateOfService</c>, <c>patient</c>, <c>serviceLines</c>, <c>documentation</c>),
/// letter case does not count, and a property that is not known or there twice is an error. Without reflection; thread-safe.
/// </summary>
public static class ClaimJson
{
    /// <summary>Reads one claim.</summary>
    /// <param name="utf8Json">A JSON object in UTF-8, without a byte order mark; white space around it is passed over.</param>
    /// <returns>The claim. A text that is no code is kept as it was sent, and is a finding.</returns>
    /// <exception cref="ClaimFormatException">Not a claim, or more than one value; the message names the property and the byte.</exception>
    public static Claim Read(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, default);

    /// <summary>Reads one claim.</summary>
    /// <param name="utf8Json">A JSON object in UTF-8, without a byte order mark; white space around it is passed over.</param>
    /// <param name="defaults">What holds where the claim does not say it.</param>
    /// <returns>The claim. A text that is no code is kept as it was sent, and is a finding.</returns>
    /// <exception cref="ClaimFormatException">Not a claim, or more than one value; the message names the property and the byte.</exception>
    public static Claim Read(ReadOnlySpan<byte> utf8Json, ClaimDefaults defaults)
    {
        Utf8JsonReader reader = new(utf8Json);
        string? id = null;
        Claim? claim = null;
        try
        {
            reader.Read();
            claim = ClaimReading.Read(ref reader, defaults, ref id);
            reader.Read();
            return claim;
        }
        catch (JsonException exception)
        {
            long line = exception.LineNumber ?? 0;
            long place = exception.BytePositionInLine ?? 0;
            string at = $"{(line > 0 ? $"line {line + 1}, " : "")}byte {place + 1}";
            string what = claim is not null ? $"more than one JSON value ({at})"
                : utf8Json.Trim(" \t\r\n\0"u8).IsEmpty ? "an empty line"
                : $"not a JSON object at {at}";
            throw new ClaimFormatException(what, line > 0 ? reader.BytesConsumed : place, exception) { ClaimId = id };
        }
        catch (InvalidOperationException exception)
        {
            // The reader refuses text that is not UTF-8, or half a surrogate pair.
            throw new ClaimFormatException($"text that is not valid Unicode (byte {reader.TokenStartIndex + 1})", reader.TokenStartIndex, exception) { ClaimId = id };
        }
        catch (ClaimFormatException exception)
        {
            exception.ClaimId = id ?? ClaimReading.IdBehind(utf8Json);
            throw;
        }
    }

    /// <summary>Reads one claim from where a reader stands, so that it may be part of a larger document.</summary>
    /// <param name="reader">Stands on the first token of the claim, or before it; afterwards on its last one.</param>
    /// <param name="defaults">What holds where the claim does not say it.</param>
    /// <returns>The claim. A text that is no code is kept as it was sent, and is a finding.</returns>
    /// <exception cref="ClaimFormatException">Not a claim; the message names the property and the byte.</exception>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static Claim Read(ref Utf8JsonReader reader, ClaimDefaults defaults)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            reader.Read();
        }

        string? id = null;
        try
        {
            return ClaimReading.Read(ref reader, defaults, ref id);
        }
        catch (InvalidOperationException exception)
        {
            throw new ClaimFormatException($"text that is not valid Unicode (byte {reader.TokenStartIndex + 1})", reader.TokenStartIndex, exception) { ClaimId = id };
        }
        catch (ClaimFormatException exception)
        {
            exception.ClaimId = id;
            throw;
        }
    }

    /// <summary>Writes one claim; what is not known is left out.</summary>
    /// <param name="writer">Where a value may be written.</param>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="claim"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claim);
        writer.WriteStartObject();
        if (claim.Id is { } id)
        {
            writer.WriteString("id", id);
        }

        writer.WriteString("date", ServiceDate.Text(claim.DateOfService));
        writer.WriteString("setting", Vocabulary.Of(claim.Setting));
        if (claim.Patient is { } patient)
        {
            writer.WriteString("sex", Vocabulary.Of(patient.Sex));
            if (patient.BirthDate is { } birthDate)
            {
                writer.WriteString("birthDate", ServiceDate.Text(birthDate));
            }
        }

        writer.WriteStartArray("diagnoses");
        foreach (Diagnosis diagnosis in claim.Diagnoses)
        {
            DiagnosisJson.Write(writer, diagnosis);
        }

        writer.WriteEndArray();
        if (claim.ServiceLines.Count > 0)
        {
            ServiceLineJson.WriteAll(writer, claim.ServiceLines);
        }

        if (claim.Documentation is { } evidence)
        {
            writer.WritePropertyName("evidence");
            EvidenceJson.Write(writer, evidence);
        }

        writer.WriteEndObject();
    }

    /// <summary>The claim as JSON on one line; what is not known is left out.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>What <see cref="Read(ReadOnlySpan{byte})"/> reads, as text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static string Text(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return JsonText.Line(writer => Write(writer, claim));
    }
}
#endif
