using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2001: an Excludes1 note forbids reporting two codes together.</summary>
internal sealed class Excludes1Conflict : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2001", "Excludes1 conflict", Severity.Error, new GuidelineReference("I.A.12.a", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        ReadOnlySpan<ResolvedDiagnosis> diagnoses = context.Diagnoses;
        for (int i = 0; i < diagnoses.Length; i++)
        {
            ref readonly ResolvedDiagnosis diagnosis = ref diagnoses[i];
            for (int j = i + 1; diagnosis.IsBillable && j < diagnoses.Length; j++)
            {
                ref readonly ResolvedDiagnosis other = ref diagnoses[j];
                if (ExcludesTable.MayExclude(diagnosis.ExcludesLetters, diagnosis.Letter, other.ExcludesLetters, other.Letter)
                    && other.IsBillable && ExcludesTable.FindExcludes1(diagnosis.Row, diagnosis.ExcludesList, other.Row, other.ExcludesList) is int note and >= 0
                    && !HypertensiveDisease.AreCombined(in context, i, j))
                {
                    findings.Add(Report(in context, i, j, new NoteReference(context.Edition, note)));
                }
            }
        }
    }

    private static Finding Report(in RuleContext context, int index, int otherIndex, NoteReference note)
    {
        IcdCode code = context.Diagnoses[index].Code, other = context.Diagnoses[otherIndex].Code;
        string because = $"{note.Owner} Excludes1 \"{note.Text}\"";
        // A condition that codes cannot decide makes the conflict a question to the coder.
        (Severity severity, string message) = note.Condition is { } condition
            ? (Severity.Warning, $"{code} and {other} can be reported together only on a condition (\"{condition}\"): {because}")
            : (Rule.DefaultSeverity, $"{code} and {other} cannot be reported together: {because}");
        return new Finding(
            Rule,
            severity,
            message,
            [index, otherIndex],
            [code, other],
            new Citation(note),
            [.. CombinationCode.SuggestionsFor(in context, index, otherIndex), .. Generality.Removals(in context, index, otherIndex, note)]);
    }
}
