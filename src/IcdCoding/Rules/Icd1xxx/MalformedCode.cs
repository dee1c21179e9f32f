namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1001: a text in the place of a code does not have the form of one, and does not look like a code of another system.</summary>
internal sealed class MalformedCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1001", "Malformed code", Severity.Error, new GuidelineReference("I.A.2", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Status != DiagnosisStatus.Malformed)
            {
                continue;
            }

            string text = context.Claim.Diagnoses[i].Text ?? "";
            if (ForeignCode.Recognize(text, context.Diagnoses[i]) is null)
            {
                findings.Add(Report(text, i, context.Edition));
            }
        }
    }

    private static Finding Report(string text, int index, Icd10CmEdition edition)
    {
        IcdCode nearest = NearestCode.To(text, edition);
        string message = $"{FindingText.Quote(text)} does not have the form of an ICD-10-CM code";
        return nearest.IsEmpty
            ? new Finding(Rule, Rule.DefaultSeverity, message, [index], [default])
            : new Finding(
                Rule,
                Rule.DefaultSeverity,
                $"{message}; the nearest code is {nearest} ({edition[nearest].Title})",
                [index],
                [default],
                suggestions: [Suggestion.Replace(index, [nearest], $"replace it by {nearest}")]);
    }
}
