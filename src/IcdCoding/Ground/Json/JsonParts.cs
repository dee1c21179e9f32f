#if NET8_0_OR_GREATER
using System.Text.Json;

namespace IcdCoding.Text;

/// <summary>Parts that several JSON shapes have.</summary>
internal static class JsonParts
{
    /// <summary>An array of texts.</summary>
    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of codes.</summary>
    internal static void Codes(this Utf8JsonWriter json, string name, IEnumerable<IcdCode> codes)
    {
        json.WriteStartArray(name);
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

    /// <summary>An array of numbers.</summary>
    internal static void Numbers(this Utf8JsonWriter json, string name, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < numbers.Count; i++)
        {
            json.WriteNumberValue(numbers[i]);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of objects, each with the members that <paramref name="write"/> writes.</summary>
    internal static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An array of values that write themselves.</summary>
    internal static void Values<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> values)
        where T : IJsonWritable
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            value.WriteTo(json);
        }

        json.WriteEndArray();
    }

    /// <summary>A date as yyyy-MM-dd, or null.</summary>
    internal static void Date(this Utf8JsonWriter json, string name, DateOnly? date) => json.WriteString(name, date is { } known ? ServiceDate.Text(known) : null);
}
#endif
