#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding;

/// <summary>
/// Writes what this library answers, so that an endpoint can return it. Options do not change its shape. It is not read back: an answer belongs to the
/// edition and the rules that gave it.
/// </summary>
/// <typeparam name="T">What is written.</typeparam>
public sealed class WritableJsonConverter<T> : JsonConverter<T>
    where T : IJsonWritable
{
    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is written as JSON and not read: ask the library again.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer);
}
#endif
