using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Cli.Commands;
using IcdCoding.Documentation;

namespace IcdCoding.Cli.Streams;

/// <summary>
/// Reads a claim from a line of JSON: <c>{"id":"c1","date":"2026-11-23","setting":"professional","sex":"f","birthDate":"1950-02-03",
/// "diagnoses":["M62.81",{"code":"R53.1","poa":"Y"}],"lines":[{"procedure":"97110","pointers":[1,2]}],"evidence":{…}}</c>, evidence as
/// <see cref="DocumentationEvidence.Parse"/> reads it. Unknown properties are ignored.
/// </summary>
internal static class JsonClaimReader
{
    internal static Claim Read(ReadOnlySpan<byte> line, StreamDefaults defaults)
    {
        string? id = null;
        try
        {
            return Read(line, defaults, ref id);
        }
        catch (JsonException exception)
        {
            string at = exception.BytePositionInLine is { } position ? $" at byte {position + 1}" : "";
            throw new UnreadableClaimException(line.Trim(" \t\0"u8).IsEmpty ? "an empty line" : $"not a JSON object{at}") { Id = id };
        }
        catch (InvalidOperationException)
        {
            // The reader refuses text that is not UTF-8, or half a surrogate pair.
            throw new UnreadableClaimException("text that is not valid Unicode") { Id = id };
        }
        catch (UnreadableClaimException exception)
        {
            throw new UnreadableClaimException(exception.Message) { Id = id ?? IdBehind(line) };
        }
    }

    /// <summary>The id of a claim whose fault stands before it.</summary>
    private static string? IdBehind(ReadOnlySpan<byte> line)
    {
        string? id = null;
        try
        {
            Utf8JsonReader json = new(line);
            while (json.Read())
            {
                if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("id"u8))
                {
                    json.Read();
                    id = Id(ref json);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or UnreadableClaimException)
        {
            // The line has another fault behind this one: what was read of the id holds.
        }

        return id;
    }

    private static string? Id(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number ? System.Text.Encoding.UTF8.GetString(json.ValueSpan) : Text(ref json, "id");

    private static Claim Read(ReadOnlySpan<byte> line, StreamDefaults defaults, ref string? id)
    {
        Utf8JsonReader json = new(line);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new UnreadableClaimException("not a JSON object");
        }

        DateOnly? date = null, birthDate = null;
        CareSetting setting = defaults.Setting;
        Sex sex = Sex.Unknown;
        List<Diagnosis>? diagnoses = null;
        List<ServiceLine> lines = [];
        DocumentationEvidence? evidence = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
            {
                json.Read();
                id = Id(ref json);
            }
            else if (json.ValueTextEquals("date"u8))
            {
                json.Read();
                date = Text(ref json, "date") is { } text ? ClaimFields.Date(text, "date") : null;
            }
            else if (json.ValueTextEquals("birthDate"u8))
            {
                json.Read();
                birthDate = Text(ref json, "birthDate") is { } text ? ClaimFields.Date(text, "birthDate") : null;
            }
            else if (json.ValueTextEquals("setting"u8))
            {
                json.Read();
                setting = Text(ref json, "setting") is { Length: > 0 } text ? ClaimFields.Setting(text) : defaults.Setting;
            }
            else if (json.ValueTextEquals("sex"u8))
            {
                json.Read();
                sex = ClaimFields.Sex(Text(ref json, "sex") ?? "");
            }
            else if (json.ValueTextEquals("diagnoses"u8))
            {
                json.Read();
                diagnoses = Diagnoses(ref json);
            }
            else if (json.ValueTextEquals("lines"u8))
            {
                json.Read();
                lines = ServiceLines(ref json);
            }
            else if (json.ValueTextEquals("evidence"u8))
            {
                json.Read();
                evidence = Evidence(line, ref json);
            }
            else
            {
                json.Read();
                json.Skip();
            }
        }

        if (json.Read())
        {
            throw new UnreadableClaimException("more than one JSON value on the line");
        }

        return new Claim
        {
            Id = id,
            DateOfService = date ?? defaults.Date ?? throw new UnreadableClaimException("date is missing"),
            Setting = setting,
            Patient = birthDate is null && sex == Sex.Unknown ? null : new Patient { BirthDate = birthDate, Sex = sex },
            Diagnoses = diagnoses ?? throw new UnreadableClaimException("diagnoses are missing"),
            ServiceLines = lines,
            Documentation = evidence,
        };
    }

    private static DocumentationEvidence? Evidence(ReadOnlySpan<byte> line, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        int start = (int)json.TokenStartIndex;
        json.Skip();
        try
        {
            return DocumentationEvidence.Parse(System.Text.Encoding.UTF8.GetString(line[start..(int)json.BytesConsumed]));
        }
        catch (FormatException exception)
        {
            throw new UnreadableClaimException(exception.Message.StartsWith("evidence", StringComparison.Ordinal) ? exception.Message : $"evidence.{exception.Message}");
        }
    }

    private static List<Diagnosis> Diagnoses(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new UnreadableClaimException("diagnoses: not an array");
        }

        List<Diagnosis> diagnoses = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.String)
            {
                diagnoses.Add(Code(ref json));
                continue;
            }

            if (json.TokenType != JsonTokenType.StartObject)
            {
                throw new UnreadableClaimException($"diagnoses[{diagnoses.Count}]: not a code and not an object");
            }

            Diagnosis? diagnosis = null;
            string? poa = null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool isCode = json.ValueTextEquals("code"u8);
                bool isPoa = json.ValueTextEquals("poa"u8);
                json.Read();
                if (isCode)
                {
                    diagnosis = json.TokenType == JsonTokenType.String
                        ? Code(ref json)
                        : throw new UnreadableClaimException($"diagnoses[{diagnoses.Count}].code: not a string");
                }
                else if (isPoa)
                {
                    poa = json.TokenType == JsonTokenType.Number ? System.Text.Encoding.UTF8.GetString(json.ValueSpan) : Text(ref json, $"diagnoses[{diagnoses.Count}].poa");
                }
                else
                {
                    json.Skip();
                }
            }

            diagnoses.Add((diagnosis ?? throw new UnreadableClaimException($"diagnoses[{diagnoses.Count}]: code is missing")) with { Poa = CommandInput.Poa(poa) });
        }

        return diagnoses;
    }

    private static List<ServiceLine> ServiceLines(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new UnreadableClaimException("lines: not an array");
        }

        List<ServiceLine> lines = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                throw new UnreadableClaimException($"lines[{lines.Count}]: not an object");
            }

            string? procedure = null;
            List<int> pointers = [];
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool isProcedure = json.ValueTextEquals("procedure"u8);
                bool isPointers = json.ValueTextEquals("pointers"u8);
                json.Read();
                if (isProcedure)
                {
                    procedure = Text(ref json, $"lines[{lines.Count}].procedure");
                }
                else if (isPointers)
                {
                    Pointers(ref json, lines.Count, pointers);
                }
                else
                {
                    json.Skip();
                }
            }

            lines.Add(new ServiceLine { ProcedureCode = procedure ?? throw new UnreadableClaimException($"lines[{lines.Count}]: procedure is missing"), DiagnosisPointers = pointers });
        }

        return lines;
    }

    private static void Pointers(ref Utf8JsonReader json, int line, List<int> pointers)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new UnreadableClaimException($"lines[{line}].pointers: not an array");
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            pointers.Add(json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int pointer)
                ? pointer
                : throw new UnreadableClaimException($"lines[{line}].pointers[{pointers.Count}]: not a whole number"));
        }
    }

    /// <summary>The text is kept, as the rules quote it, unless the code is one of today's.</summary>
    private static Diagnosis Code(ref Utf8JsonReader json) =>
        !json.ValueIsEscaped && IcdCode.TryParse(json.ValueSpan, null, out IcdCode code) && Icd10Cm.Latest.Contains(code) ? code : Diagnosis.FromText(json.GetString()!);

    private static string? Text(ref Utf8JsonReader json, string property) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Null => null,
        _ => throw new UnreadableClaimException($"{property}: not a string"),
    };
}
