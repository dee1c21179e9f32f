using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2002: an Excludes2 note stands between two codes; both may be reported. Off unless switched on.</summary>
internal sealed class Excludes2Pair : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2002", "Excludes2 pair", Severity.None, new GuidelineReference("I.A.12.b", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        ReadOnlySpan<ResolvedDiagnosis> diagnoses = context.Diagnoses;
        for (int i = 0; i < diagnoses.Length; i++)
        {
            for (int j = i + 1; diagnoses[i].IsBillable && j < diagnoses.Length; j++)
            {
                if (diagnoses[j].IsBillable && ExcludesTable.FindExcludes2(diagnoses[i].Row, diagnoses[j].Row, context.Edition.Index) is int found and >= 0)
                {
                    NoteReference note = new(context.Edition, found);
                    findings.Add(new Finding(
                        Rule,
                        Severity.Info,
                        $"{diagnoses[i].Code} and {diagnoses[j].Code} are different conditions and may be reported together when the patient has both: {note.Owner} Excludes2 \"{note.Text}\"",
                        [i, j],
                        [diagnoses[i].Code, diagnoses[j].Code],
                        new Citation(note)));
                }
            }
        }
    }
}
