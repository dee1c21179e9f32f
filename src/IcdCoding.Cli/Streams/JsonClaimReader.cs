using IcdCoding.Claims;

namespace IcdCoding.Cli.Streams;

/// <summary>Reads a claim of a stream, a request or a file, with what the command line says of all of them.</summary>
internal static class JsonClaimReader
{
    /// <exception cref="UnreadableClaimException">Not a claim.</exception>
    internal static Claim Read(ReadOnlySpan<byte> json, StreamDefaults defaults)
    {
        try
        {
            return ClaimJson.Read(json, new ClaimDefaults(defaults.Date, defaults.Setting));
        }
        catch (ClaimFormatException exception)
        {
            throw new UnreadableClaimException(exception.Message) { Id = exception.ClaimId };
        }
    }
}
