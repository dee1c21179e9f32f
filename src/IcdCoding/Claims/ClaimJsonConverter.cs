#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcdCoding.Claims;

/// <summary>Reads and writes a claim as <see cref="ClaimJson"/> does, so that ASP.NET binds a request to one. Options do not change its form.</summary>
public sealed class ClaimJsonConverter : JsonConverter<Claim>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">Not a claim; the message names the property and quotes at most 20 characters.</exception>
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return ClaimJson.Read(ref reader, default);
        }
        catch (ClaimFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options) => ClaimJson.Write(writer, value);
}
#endif
