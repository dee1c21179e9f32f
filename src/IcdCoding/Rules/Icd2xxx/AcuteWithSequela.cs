using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2005: an injury in treatment and the sequela of the same injury.</summary>
internal sealed class AcuteWithSequela : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2005", "Acute injury with its own sequela", Severity.Error, new GuidelineReference("I.B.10", "FY2026"));

    private const int StemLength = 6;

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        ReadOnlySpan<ResolvedDiagnosis> diagnoses = context.Diagnoses;
        for (int i = 0; i < diagnoses.Length; i++)
        {
            // Burns of one patient heal at different rates: sequela.tsv lets some codes stand beside their sequela.
            if (!IsSequela(diagnoses[i]) || RuleTable.Find(diagnoses[i].Row, RuleList.Sequela, RuleRowKind.WithCurrent, context.Edition.Index) >= 0)
            {
                continue;
            }

            for (int j = 0; j < diagnoses.Length; j++)
            {
                if (diagnoses[j].IsBillable && diagnoses[j].Code.Length > StemLength && !IsSequela(diagnoses[j])
                    && diagnoses[j].Code.With(StemLength, 'S') == diagnoses[i].Code)
                {
                    findings.Add(Report(diagnoses[i].Code, i, diagnoses[j].Code, j));
                }
            }
        }
    }

    private static bool IsSequela(ResolvedDiagnosis diagnosis) =>
        diagnosis.IsBillable && diagnosis.Code.Length > StemLength && diagnosis.Code.With(StemLength, 'S') == diagnosis.Code;

    private static Finding Report(IcdCode sequela, int index, IcdCode current, int currentIndex) => new(
        Rule,
        Rule.DefaultSeverity,
        $"{current} reports an injury still in treatment and {sequela} its sequela: one injury is in one of the two phases",
        [Math.Min(index, currentIndex), Math.Max(index, currentIndex)],
        index < currentIndex ? [sequela, current] : [current, sequela],
        suggestions: [FindingText.RemoveSuggestion(currentIndex, current), FindingText.RemoveSuggestion(index, sequela)]);
}
