using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>One cause, one finding: whether a rule that goes before those on titles speaks of two diagnoses.</summary>
internal static class OtherRules
{
    /// <summary>Excludes1, laterality, a combination code or the one code of hypertension.</summary>
    internal static bool Speak(in RuleContext context, int index, int other) =>
        ExcludesTable.FindExcludes1(context.Diagnoses[index].Row, context.Diagnoses[other].Row, context.Edition.Index) >= 0
        || LateralityContradiction.SpeaksOf(in context, index, other)
        || CombinationCode.SpeaksOf(in context, index, other)
        || HypertensiveDisease.AreCombined(in context, index, other);
}
