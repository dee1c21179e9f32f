using IcdCoding.Claims;
using IcdCoding.Cli.Inputs;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Streams;

/// <summary>What a stream is asked to do. <c>-</c> is standard input or output.</summary>
internal sealed record StreamOptions(string Input, string Output, OutputForm Form, bool FailOnWarning, Listing Listing, ClaimValidator Validator, StreamDefaults Defaults)
{
    /// <summary>Whether records say what diagnoses are grouped by.</summary>
    internal bool Groups { get; init; }

    /// <summary>The format of the input; null to find it.</summary>
    internal InputFormat? InputFormat { get; init; }

    /// <summary>What the columns of a table are called.</summary>
    internal ColumnNames Columns { get; init; } = ColumnNames.Known;

    /// <summary>What comes first in a date with slashes.</summary>
    internal DateForm Dates { get; init; }
}
