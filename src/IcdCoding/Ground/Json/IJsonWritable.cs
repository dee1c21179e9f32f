#if NET8_0_OR_GREATER
using System.Text.Json;

namespace IcdCoding;

/// <summary>What this library writes as JSON, in the one shape that the command line, the server and System.Text.Json have.</summary>
public interface IJsonWritable
{
    /// <summary>Writes the value, without reflection.</summary>
    /// <param name="writer">Where a value may be written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    void WriteTo(Utf8JsonWriter writer);
}
#endif
