using System.Buffers;

namespace IcdCoding.Cli.Inputs;

/// <summary>What a reader cut out of its source for one claim; read by <see cref="IClaimReader.Read"/>, on any thread.</summary>
/// <param name="Line">The line on which it begins, from 1; in a Parquet file the row.</param>
/// <param name="Buffer">Its bytes, in an array from the shared pool; empty where there are none.</param>
/// <param name="Length">How much of the array they take.</param>
internal readonly record struct InputRecord(long Line, byte[] Buffer, int Length)
{
    /// <summary>Its place in an array, from 1; 0 where a line holds one claim.</summary>
    internal long Element { get; init; }

    /// <summary>Its fields, by the place of the column, where the source is a table.</summary>
    internal string?[] Fields { get; init; } = [];

    /// <summary>Why it could not be cut out whole; null where it was.</summary>
    internal string? Fault { get; init; }

    internal ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, Length);

    /// <summary>How much memory it takes, about.</summary>
    internal int Size => Length + (Fields.Length * 16);

    internal static InputRecord Of(long line, ReadOnlySpan<byte> bytes)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length, 1));
        bytes.CopyTo(copy);
        return new InputRecord(line, copy, bytes.Length);
    }

    internal static InputRecord Faulty(long line, string fault) => new(line, [], 0) { Fault = fault };

    /// <summary>Gives the array back; to be called once.</summary>
    internal void Release()
    {
        if (Buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(Buffer);
        }
    }
}
