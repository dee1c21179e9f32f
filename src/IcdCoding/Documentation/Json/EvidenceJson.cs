#if NET8_0_OR_GREATER
using System.Text.Json;
using IcdCoding.Text;

namespace IcdCoding.Documentation;

/// <summary>Documentation evidence as JSON. Written out, so that Native AOT needs no reflection.</summary>
internal static class EvidenceJson
{
    internal static readonly string[] EvidenceNames = ["strength", "limitations", "context", "diagnoses", "plan", "statements"];
    internal static readonly string[] StrengthNames = ["muscleGroup", "region", "side", "grade"];
    internal static readonly string[] LimitationNames = ["kind", "text"];
    internal static readonly string[] PlanNames = ["reportsProgress"];
    internal static readonly string[] StatementNames = ["name", "value", "concerning"];

    internal static DocumentationEvidence Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Evidence(document.RootElement);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // Half of a surrogate pair, written as an escape or as it is.
            throw new FormatException("Text that is not valid Unicode.", exception);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"Not JSON at line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}.", exception);
        }
    }

    /// <summary>Reads evidence that is part of a larger document.</summary>
    /// <exception cref="FormatException">Not evidence; the message names the property.</exception>
    /// <exception cref="JsonException">Not JSON.</exception>
    internal static DocumentationEvidence Read(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Evidence(document.RootElement);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new FormatException("evidence: text that is not valid Unicode.", exception);
        }
    }

    internal static string Write(DocumentationEvidence evidence) => JsonText.Indented(json => Write(json, evidence));

    private static DocumentationEvidence Evidence(JsonElement root)
    {
        Only(root, "evidence", EvidenceNames);
        return new DocumentationEvidence
        {
            Strength = List(root, "strength", Strength),
            Limitations = List(root, "limitations", Limitation),
            Context = List(root, "context", (element, path) => Text(element, path)),
            Diagnoses = List(root, "diagnoses", Code),
            Plan = root.TryGetProperty("plan", out JsonElement plan) && plan.ValueKind != JsonValueKind.Null ? Plan(plan) : null,
            Statements = List(root, "statements", Statement),
        };
    }

    private static StrengthFinding Strength(JsonElement element, string path)
    {
        Only(element, path, StrengthNames);
        if (element.TryGetProperty("grade", out JsonElement value) && value.ValueKind == JsonValueKind.Null)
        {
            return new StrengthFinding(Text(element, path, "muscleGroup"), Text(element, path, "region"), default, Side(element, path));
        }

        string grade = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text(element, path, "grade");
        return StrengthGrade.TryParse(grade, out StrengthGrade parsed)
            ? new StrengthFinding(Text(element, path, "muscleGroup"), Text(element, path, "region"), parsed, Side(element, path))
            : throw Wrong($"{path}.grade", grade, "a grade from 0 to 5, with + or - behind it");
    }

    private static FunctionalLimitation Limitation(JsonElement element, string path)
    {
        Only(element, path, LimitationNames);
        string kind = Text(element, path, "kind");
        return Vocabulary.TryParse(kind, out LimitationKind read)
            ? new FunctionalLimitation(read, element.TryGetProperty("text", out JsonElement text) ? Text(text, $"{path}.text") : "")
            : throw Wrong($"{path}.kind", kind, Vocabulary.Choices<LimitationKind>());
    }

    private static PlanOfCare Plan(JsonElement element)
    {
        Only(element, "plan", PlanNames);
        return element.TryGetProperty("reportsProgress", out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? new PlanOfCare(value.GetBoolean())
            : throw new FormatException("plan.reportsProgress: expected true or false.");
    }

    private static DocumentedStatement Statement(JsonElement element, string path)
    {
        Only(element, path, StatementNames);
        return new DocumentedStatement(
            Text(element, path, "name"),
            element.TryGetProperty("value", out JsonElement value) && value.ValueKind != JsonValueKind.Null
                ? value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text(value, $"{path}.value")
                : null,
            element.TryGetProperty("concerning", out JsonElement code) && code.ValueKind != JsonValueKind.Null ? Code(code, $"{path}.concerning") : null);
    }

    private static Laterality Side(JsonElement element, string path)
    {
        if (!element.TryGetProperty("side", out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return Laterality.None;
        }

        string side = Text(value, $"{path}.side");
        return Vocabulary.TryParse(side, out Laterality read) ? read : throw Wrong($"{path}.side", side, Vocabulary.Choices<Laterality>());
    }

    private static IcdCode Code(JsonElement element, string path) =>
        IcdCode.TryParse(Text(element, path), out IcdCode code) ? code : throw Wrong(path, Text(element, path), "a code such as M62.81");

    private static List<T> List<T>(JsonElement root, string name, Func<JsonElement, string, T> read)
    {
        List<T> items = [];
        if (root.TryGetProperty(name, out JsonElement array) && array.ValueKind != JsonValueKind.Null)
        {
            if (array.ValueKind != JsonValueKind.Array)
            {
                throw new FormatException($"{name}: expected an array.");
            }

            foreach (JsonElement element in array.EnumerateArray())
            {
                items.Add(read(element, $"{name}[{items.Count}]"));
            }
        }

        return items;
    }

    private static string Text(JsonElement element, string path, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? Text(value, $"{path}.{name}") : throw new FormatException($"{path}.{name}: is missing.");

    private static string Text(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw new FormatException($"{path}: expected a text.");

    private static void Only(JsonElement element, string path, string[] names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{path}: expected an object.");
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                throw new FormatException($"{path}: {Quoted.Of(property.Name)} is not known{NearestName.Hint(property.Name, names)}");
            }

            if (!seen.Add(property.Name))
            {
                throw new FormatException($"{path}.{property.Name}: is there twice.");
            }
        }
    }

    private static FormatException Wrong(string path, string found, string expected) => new($"{path}: expected {expected} but found {Quoted.Of(found)}.");

    internal static void Write(Utf8JsonWriter json, DocumentationEvidence evidence)
    {
        json.WriteStartObject();
        json.Objects("strength", evidence.Strength, finding =>
        {
            json.WriteString("muscleGroup", finding.MuscleGroup);
            json.WriteString("region", finding.Region);
            json.WriteString("side", Vocabulary.Of(finding.Side));
            json.WriteString("grade", finding.Grade.IsEmpty ? null : finding.Grade.ToString());
        });
        json.Objects("limitations", evidence.Limitations, limitation =>
        {
            json.WriteString("kind", Vocabulary.Of(limitation.Kind));
            json.WriteString("text", limitation.Text);
        });
        json.Texts("context", evidence.Context);
        json.Texts("diagnoses", evidence.Diagnoses.Select(code => code.ToString()));
        if (evidence.Plan is { } plan)
        {
            json.WriteStartObject("plan");
            json.WriteBoolean("reportsProgress", plan.ReportsProgress);
            json.WriteEndObject();
        }

        json.Objects("statements", evidence.Statements, statement =>
        {
            json.WriteString("name", statement.Name);
            json.WriteString("value", statement.Value);
            json.WriteString("concerning", statement.Concerning?.ToString());
        });
        json.WriteEndObject();
    }
}
#endif
