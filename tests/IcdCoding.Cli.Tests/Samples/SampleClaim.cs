using System.Text.Json;

namespace IcdCoding.Cli.Tests.Samples;

/// <summary>A claim taken from an interchange format, as a line of a stream wants it.</summary>
internal sealed record SampleClaim(string Id, string Date, string Setting, IReadOnlyList<string> Codes)
{
    internal string ToLine() => JsonSerializer.Serialize(new { id = Id, date = Date, setting = Setting, diagnoses = Codes });
}
