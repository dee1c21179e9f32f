namespace IcdCoding.Cli.Streams;

/// <summary>A line of a stream is no claim; the message says why and names the property, never a patient's data beyond the offending token.</summary>
internal sealed class UnreadableClaimException(string message) : Exception(message)
{
    /// <summary>The claim's id, where it could be read.</summary>
    internal string? Id { get; init; }
}
