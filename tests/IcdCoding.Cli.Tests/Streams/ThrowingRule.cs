using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Cli.Tests.Streams;

/// <summary>A user's rule that throws where a claim has a certain code, with the patient's data in its message.</summary>
internal sealed class ThrowingRule : CodingRule
{
    internal const string Secret = "Jane Doe 1950-02-03";

    internal static readonly IcdCode Trigger = IcdCode.Parse("I10");

    public override RuleDescriptor Descriptor { get; } = new("HOUSE1", "Throws", Severity.Warning);

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        findings.Add(new Finding(Descriptor, Severity.Warning, "before the fault", [], []));
        if (context.Diagnoses.Length > 0 && context.Diagnoses[0].Code == Trigger)
        {
            throw new InvalidTimeZoneException(Secret);
        }
    }
}
