#if NET8_0_OR_GREATER
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IcdCoding;

/// <summary>JSON as this library writes it, for people and programs: only what JSON itself demands is escaped.</summary>
public static class JsonText
{
    /// <summary>The options of a writer: one line, readable.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value as JSON on one line.</summary>
    /// <param name="value">What is written.</param>
    /// <returns>JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string ToJson(this IJsonWritable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Line(value.WriteTo);
    }

    /// <summary>Values as a JSON array on one line.</summary>
    /// <typeparam name="T">What is written.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static string ToJsonArray<T>(this IEnumerable<T> values)
        where T : IJsonWritable
    {
        ArgumentNullException.ThrowIfNull(values);
        return Line(writer =>
        {
            writer.WriteStartArray();
            foreach (T value in values)
            {
                value.WriteTo(writer);
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>One JSON value on one line.</summary>
    /// <param name="write">Writes the value.</param>
    /// <returns>JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static string Line(Action<Utf8JsonWriter> write) => Text(write, WriterOptions);

    /// <summary>One JSON value, indented.</summary>
    /// <param name="write">Writes the value.</param>
    /// <returns>JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static string Indented(Action<Utf8JsonWriter> write) => Text(write, WriterOptions with { Indented = true });

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
#endif
