using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2010: a sign or symptom beside a diagnosis of which it is routinely a part (I.B.5), by reviewed pairs.</summary>
internal sealed class IntegralSymptom : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2010", "Symptom integral to a diagnosis", Severity.Info, new GuidelineReference("I.B.5", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.IntegralSymptom) && i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Has(CodeTraits.IntegralSymptom) && !context.IsRepeat(i))
            {
                Check(in context, i, ref findings);
            }
        }
    }

    private static void Check(in RuleContext context, int index, ref FindingBuffer findings)
    {
        int row = context.Diagnoses[index].Row, edition = context.Edition.Index, entry = -1;
        for (int rule = RuleTable.Find(row, RuleList.IntegralSymptom, edition, ref entry); rule >= 0; rule = RuleTable.Find(row, RuleList.IntegralSymptom, edition, ref entry))
        {
            for (int other = 0; other < context.Diagnoses.Length; other++)
            {
                // An Excludes1 between the two says the same, and is an error.
                if (other != index && context.Diagnoses[other].IsBillable && RuleTable.OthersContain(rule, context.Diagnoses[other].Row)
                    && ExcludesTable.FindExcludes1(row, context.Diagnoses[other].Row, edition) < 0)
                {
                    findings.Add(Report(in context, rule, index, other));
                    return;
                }
            }
        }
    }

    private static Finding Report(in RuleContext context, int rule, int index, int other)
    {
        IcdCode code = context.Diagnoses[index].Code, diagnosis = context.Diagnoses[other].Code;
        return new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{code} is routinely part of {diagnosis} and is not reported beside it: {FindingText.Because(rule, context.Edition.Index)}",
            [Math.Min(index, other), Math.Max(index, other)],
            index < other ? [code, diagnosis] : [diagnosis, code],
            suggestions: [FindingText.RemoveSuggestion(index, code).AsPreferred()],
            guideline: FindingText.Section(rule, context.Edition.Index));
    }
}
