using IcdCoding.Claims;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Inputs;

/// <summary>
/// Reads claims from a source of one format: cutting out records is for one thread, in sequence; making claims of them is for many. A further format is a
/// further reader, which <see cref="ClaimSource"/> opens where <see cref="Content"/> recognises it.
/// </summary>
internal interface IClaimReader : IDisposable
{
    /// <summary>What a record is called: <c>lines</c>, <c>claims</c> or <c>rows</c>.</summary>
    string Unit { get; }

    /// <summary>Whether records have a place in an array besides their line.</summary>
    bool HasElements { get; }

    /// <summary>What was understood of the source and is worth a line on standard error; null for nothing.</summary>
    string? Remark { get; }

    /// <summary>The next record; false at the end. What cannot be cut out is a record with a fault: nothing is passed over in silence.</summary>
    bool TryNext(out InputRecord record);

    /// <summary>The claim of a record without fault.</summary>
    /// <exception cref="UnreadableClaimException">It is no claim.</exception>
    Claim Read(in InputRecord record);
}
