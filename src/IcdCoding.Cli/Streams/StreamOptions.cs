using IcdCoding.Claims;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Streams;

/// <summary>What a stream is asked to do. <c>-</c> is standard input or output.</summary>
internal sealed record StreamOptions(string Input, string Output, bool CsvInput, OutputForm Form, bool FailOnWarning, Listing Listing, ClaimValidator Validator, StreamDefaults Defaults, bool Groups = false);
