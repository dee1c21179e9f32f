namespace IcdCoding.Claims;

/// <summary>
/// A text is no claim. The message names the property and quotes at most 20 characters of what cannot be read: nothing else of a patient's is in it.
/// </summary>
public sealed class ClaimFormatException : FormatException
{
    /// <summary>An exception with a message of the runtime.</summary>
    public ClaimFormatException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What cannot be read, and where.</param>
    public ClaimFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">What cannot be read, and where.</param>
    /// <param name="innerException">The cause.</param>
    public ClaimFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ClaimFormatException(string message, long bytePosition, Exception? innerException = null)
        : base(message, innerException) => BytePosition = bytePosition;

    /// <summary>The claim's id, where it could be read; else null.</summary>
    public string? ClaimId { get; internal set; }

    /// <summary>Where in the bytes read the fault is, from 0; null where it has no place.</summary>
    public long? BytePosition { get; }
}
