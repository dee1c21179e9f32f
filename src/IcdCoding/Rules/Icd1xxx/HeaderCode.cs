using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1004: the code is a header; a code below it has to be reported.</summary>
internal sealed class HeaderCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1004", "Header, not billable", Severity.Error, new GuidelineReference("I.B.2", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.Status == DiagnosisStatus.Header && !SeventhCharacterProblem.LacksOnlySeventh(diagnosis.Row, context.Edition))
            {
                findings.Add(Report(diagnosis, i, context.Edition));
            }
        }
    }

    private static Finding Report(ResolvedDiagnosis diagnosis, int index, Icd10CmEdition edition)
    {
        IcdCode[] billable = [.. edition[diagnosis.Code].Descendants.Where(entry => entry.IsBillable).Select(entry => entry.Code)];
        string since = HeaderSince(diagnosis.Row, edition) is { } edge ? $" since {ServiceDate.Text(edge.EffectiveFrom)} ({edge.Name}), billable until then" : "";
        string codes = billable.Length == 1 ? "1 code" : $"{billable.Length} codes";
        return new Finding(
            Rule,
            Rule.DefaultSeverity,
            $"{diagnosis.Code} is a header, not billable{since}; use {FindingText.List(billable)} ({codes})",
            [index],
            [diagnosis.Code],
            suggestions: [Suggestion.Replace(index, [.. billable.Take(FindingText.MaxListed)], $"replace {diagnosis.Code} by {(billable.Length == 1 ? "" : "one of ")}{FindingText.List(billable)}")]);
    }

    /// <summary>The edition in which a code that had been billable became the header that it is.</summary>
    private static Icd10CmEdition? HeaderSince(int row, Icd10CmEdition edition)
    {
        for (int earlier = edition.Index - 1; earlier >= 0; earlier--)
        {
            if (Icd10Cm.Edition(earlier).Bills(row))
            {
                return Icd10Cm.Edition(earlier + 1);
            }
        }

        return null;
    }
}
