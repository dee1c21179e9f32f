#if NET8_0_OR_GREATER
using System.Buffers;
using System.Text.Json;

namespace IcdCoding.Claims;

/// <summary>A diagnosis as JSON: <c>"M62.81"</c>, or <c>{"code":"M62.81","poa":"Y"}</c> with a present-on-admission indicator.</summary>
internal static class DiagnosisJson
{
    /// <summary>What a claim of any form has room for, and some more; an array of more is rented anew.</summary>
    private const int Expected = 32;

    private const string CodeName = "code";
    private const string PoaName = "poa";

    internal static readonly JsonNames Names = new("a diagnosis", CodeName, PoaName);

    internal static Diagnosis[] ReadAll(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonField.Wrong(ref reader, "diagnoses: not an array");
        }

        Diagnosis[] rented = ArrayPool<Diagnosis>.Shared.Rent(Expected);
        int count = 0;
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (count == rented.Length)
                {
                    Diagnosis[] larger = ArrayPool<Diagnosis>.Shared.Rent(2 * count);
                    rented.CopyTo(larger, 0);
                    ArrayPool<Diagnosis>.Shared.Return(rented, clearArray: true);
                    rented = larger;
                }

                rented[count] = Read(ref reader, count);
                count++;
            }

            return rented.AsSpan(0, count).ToArray();
        }
        finally
        {
            // What is a patient's does not stay in a pool.
            ArrayPool<Diagnosis>.Shared.Return(rented, clearArray: true);
        }
    }

    /// <param name="reader">Stands on the value.</param>
    /// <param name="index">The place of the diagnosis, from 0; -1 for one that stands alone.</param>
    internal static Diagnosis Read(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Code(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonField.Wrong(ref reader, $"{Path(index)}: not a code and not an object");
        }

        Diagnosis? diagnosis = null;
        Poa poa = Poa.NotReported;
        int seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Names.Read(ref reader, ref seen) == 0)
            {
                diagnosis = reader.TokenType == JsonTokenType.String ? Code(ref reader) : throw JsonField.Wrong(ref reader, $"{Path(index)}.{CodeName}: not a string");
            }
            else
            {
                poa = PoaLetter.Parse(JsonField.TextOrNumber(ref reader, PoaName));
            }
        }

        return (diagnosis ?? throw JsonField.Wrong(ref reader, $"{Path(index)}: {CodeName} is missing")) with { Poa = poa };
    }

    internal static void Write(Utf8JsonWriter writer, Diagnosis diagnosis)
    {
        if (diagnosis.Poa == Poa.NotReported)
        {
            WriteCode(writer, diagnosis);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(CodeName);
        WriteCode(writer, diagnosis);
        writer.WriteString(PoaName, PoaLetter.Of(diagnosis.Poa));
        writer.WriteEndObject();
    }

    /// <summary>As it was sent, so that what reads it finds the same.</summary>
    private static void WriteCode(Utf8JsonWriter writer, Diagnosis diagnosis)
    {
        if (diagnosis.Text is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }

        Span<char> code = stackalloc char[8];
        diagnosis.Code.TryFormat(code, out int length);
        writer.WriteStringValue(code[..length]);
    }

    /// <summary>The text is kept, as the rules quote it, unless the code is one of today's.</summary>
    private static Diagnosis Code(ref Utf8JsonReader reader) =>
        !reader.HasValueSequence && !reader.ValueIsEscaped && IcdCode.TryParse(reader.ValueSpan, null, out IcdCode code) && Icd10Cm.Latest.Contains(code)
            ? code
            : Diagnosis.FromText(reader.GetString()!);

    private static string Path(int index) => index < 0 ? "diagnosis" : $"diagnoses[{index}]";
}
#endif
