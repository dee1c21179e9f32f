using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IcdCoding.Cli.Output;

/// <summary>One JSON value on one line, readable: only what JSON itself demands is escaped.</summary>
internal static class JsonText
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static void Codes(this Utf8JsonWriter json, string property, IEnumerable<IcdCode> codes)
    {
        json.WriteStartArray(property);
        foreach (IcdCode code in codes)
        {
            json.Code(code);
        }

        json.WriteEndArray();
    }

    internal static void Code(this Utf8JsonWriter json, IcdCode code)
    {
        Span<char> text = stackalloc char[8];
        code.TryFormat(text, out int length);
        json.WriteStringValue(text[..length]);
    }

    internal static void CodeOrNull(this Utf8JsonWriter json, string property, CodeEntry? entry)
    {
        if (entry is null)
        {
            json.WriteNull(property);
        }
        else
        {
            json.WriteString(property, entry.ToString());
        }
    }

    internal static void Note(this Utf8JsonWriter json, NoteReference note)
    {
        json.WriteStartObject();
        json.WriteString("owner", note.Owner);
        json.WriteString("kind", Words.Kind(note.Kind));
        json.WriteString("class", Words.Class(note.Class));
        json.WriteString("text", note.Text);
        json.WriteString("condition", note.Condition);
        json.WriteString("targets", note.Targets);
        json.WriteEndObject();
    }

    internal static void Date(this Utf8JsonWriter json, string property, DateOnly? date)
    {
        if (date is { } known)
        {
            json.WriteString(property, known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(property);
        }
    }
}
