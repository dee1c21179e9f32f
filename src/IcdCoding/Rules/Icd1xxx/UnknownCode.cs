using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1002: the code is well formed, and no edition holds it.</summary>
internal sealed class UnknownCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1002", "Unknown code", Severity.Error, new GuidelineReference("I.A.2", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.Status == DiagnosisStatus.Unknown
                && ForeignCode.Recognize(context.Claim.Diagnoses[i].Text, diagnosis) is null
                && SeventhCharacterProblem.Of(diagnosis, context.Edition) is null)
            {
                findings.Add(Report(diagnosis.Code, i, context.Edition));
            }
        }
    }

    private static Finding Report(IcdCode code, int index, Icd10CmEdition edition)
    {
        IcdCode above = code;
        while (!above.IsCategory && !edition.Contains(above))
        {
            above = above.WithoutLast();
        }

        string message = $"{code} is in no edition of ICD-10-CM from {Icd10Cm.Editions[0].Name} to {Icd10Cm.Latest.Name}";
        if (!edition.TryGet(above, out CodeEntry? entry))
        {
            return new Finding(Rule, Rule.DefaultSeverity, $"{message}; it has no category {above} either", [index], [code]);
        }

        return entry.IsBillable
            ? new Finding(
                Rule, Rule.DefaultSeverity, $"{message}; the nearest code is {above} ({entry.Title})", [index], [code],
                suggestions: [Suggestion.Replace(index, [above], $"replace {code} by {above}")])
            : new Finding(Rule, Rule.DefaultSeverity, $"{message}; the nearest header is {above} ({entry.Title})", [index], [code]);
    }
}
