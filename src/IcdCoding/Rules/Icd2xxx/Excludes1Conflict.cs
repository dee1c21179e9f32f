using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2001: an Excludes1 note forbids reporting two codes together.</summary>
internal sealed class Excludes1Conflict : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2001", "Excludes1 conflict", Severity.Error, new GuidelineReference("I.A.12.a", "FY2026"));

    private const string Unrelated = "report both, and record why: the two conditions are unrelated to each other (guidelines I.A.12.a)";

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
                    && !HypertensiveDisease.AreCombined(in context, i, j)
                    && Report(in context, i, j, new NoteReference(context.Edition, note)) is { } finding)
                {
                    findings.Add(finding);
                }
            }
        }
    }

    private static Finding? Report(in RuleContext context, int index, int otherIndex, NoteReference note)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index], other = context.Diagnoses[otherIndex];
        Excludes1Question question = Excludes1Question.Of(context.Edition, note, diagnosis.Row, other.Row);
        if (question.IsAnswered)
        {
            return null;
        }

        IReadOnlyList<Suggestion> removals = question.Severity == Rule.DefaultSeverity ? Generality.Removals(in context, index, otherIndex, note) : [];
        return new Finding(
            Rule,
            question.Severity,
            $"{question.Message}; unrelated conditions (I.A.12.a): acknowledge",
            [index, otherIndex],
            [diagnosis.Code, other.Code],
            new Citation(note),
            [.. CombinationCode.SuggestionsFor(in context, index, otherIndex), .. removals, Suggestion.Acknowledge(Unrelated)]);
    }
}
