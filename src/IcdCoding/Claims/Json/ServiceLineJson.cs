#if NET8_0_OR_GREATER
using System.Text.Json;

namespace IcdCoding.Claims;

/// <summary>Service lines as JSON: <c>{"procedure":"97110","pointers":[1,2]}</c>.</summary>
internal static class ServiceLineJson
{
    internal static readonly JsonNames Names = new("a service line", "procedure|procedureCode", "pointers|diagnosisPointers");

    internal static ServiceLine[] ReadAll(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonField.Wrong(ref reader, "lines: not an array");
        }

        List<ServiceLine> lines = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            lines.Add(Read(ref reader, lines.Count));
        }

        return [.. lines];
    }

    internal static void WriteAll(Utf8JsonWriter writer, IReadOnlyList<ServiceLine> lines)
    {
        writer.WriteStartArray("lines");
        foreach (ServiceLine line in lines)
        {
            writer.WriteStartObject();
            writer.WriteString("procedure", line.ProcedureCode);
            writer.WriteStartArray("pointers");
            foreach (int pointer in line.DiagnosisPointers)
            {
                writer.WriteNumberValue(pointer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static ServiceLine Read(ref Utf8JsonReader reader, int line)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonField.Wrong(ref reader, $"lines[{line}]: not an object");
        }

        string? procedure = null;
        int[] pointers = [];
        int seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Names.Read(ref reader, ref seen) == 0)
            {
                procedure = JsonField.Text(ref reader, $"lines[{line}].procedure");
            }
            else
            {
                pointers = Pointers(ref reader, line);
            }
        }

        return new ServiceLine
        {
            ProcedureCode = procedure ?? throw JsonField.Wrong(ref reader, $"lines[{line}]: procedure is missing"),
            DiagnosisPointers = pointers,
        };
    }

    private static int[] Pointers(ref Utf8JsonReader reader, int line)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonField.Wrong(ref reader, $"lines[{line}].pointers: not an array");
        }

        List<int> pointers = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            pointers.Add(reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int pointer)
                ? pointer
                : throw JsonField.Wrong(ref reader, $"lines[{line}].pointers[{pointers.Count}]: not a whole number"));
        }

        return [.. pointers];
    }
}
#endif
