using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1008: the date of service lies after the fiscal year of the newest release held, so that later releases are not known.</summary>
internal sealed class DateAfterNewestRelease : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1008", "Date after the newest release held", Severity.Info);

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        int end = EditionTable.FiscalYearEnd(EditionTable.Count - 1);
        if (ServiceDate.ToNumber(context.Claim.DateOfService) <= end)
        {
            return;
        }

        findings.Add(new Finding(
            Rule,
            Rule.DefaultSeverity,
            $"{ServiceDate.Text(context.Claim.DateOfService)} is after {ServiceDate.Text(end)}, where {context.Edition.Name}, the newest release held, ends: the claim is judged by it, and codes and notes that later releases add, change or retire are not known; update the package",
            [],
            []));
    }
}
