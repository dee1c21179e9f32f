using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1005: the 7th character is missing, is not one that the code takes, or is not in the 7th place.</summary>
internal sealed class SeventhCharacterRule : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1005", "7th character missing, not allowed or misplaced", Severity.Error, new GuidelineReference("I.A.5", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.Status is not (DiagnosisStatus.Unknown or DiagnosisStatus.Header)
                || ForeignCode.Recognize(context.Claim.Diagnoses[i].Text, diagnosis) is not null
                || SeventhCharacterProblem.Of(diagnosis, context.Edition) is not { } problem)
            {
                continue;
            }

            string text = $"replace {diagnosis.Code} by {(problem.Codes.Count == 1 ? "" : "one of ")}{FindingText.List(problem.Codes)}";
            findings.Add(new Finding(Rule, Rule.DefaultSeverity, problem.Message, [i], [diagnosis.Code], suggestions: [Suggestion.Replace(i, problem.Codes, text)]));
        }
    }
}
