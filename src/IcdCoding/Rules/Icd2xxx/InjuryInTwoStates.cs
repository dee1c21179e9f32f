using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2009: one injury with two 7th characters: in two phases of care, or open and closed.</summary>
internal sealed class InjuryInTwoStates : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2009", "One injury in two states", Severity.Warning, new GuidelineReference("I.C.19.a", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.SeventhCharacterAxis) && i < context.Diagnoses.Length; i++)
        {
            for (int j = i + 1; j < context.Diagnoses.Length; j++)
            {
                if (Statements.AreOneInjury(in context.Diagnoses[i], in context.Diagnoses[j], context.Edition, out int rule) && !context.IsRepeat(i) && !context.IsRepeat(j)
                    && !OtherRules.Speak(in context, i, j) && !Contradiction.HasRow(in context, i, j))
                {
                    findings.Add(Report(in context, i, j, rule));
                }
            }
        }
    }

    private static Finding Report(in RuleContext context, int index, int other, int rule)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index], another = context.Diagnoses[other];
        int edition = context.Edition.Index;
        (string first, string second) = TitleContrast.Of(CodeTable.Title(diagnosis.Row, edition), CodeTable.Title(another.Row, edition));
        return new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{diagnosis.Code} and {another.Code} report one injury in two states: \"{first}\" and \"{second}\"",
            [index, other],
            [diagnosis.Code, another.Code],
            suggestions: [FindingText.RemoveSuggestion(index, diagnosis.Code), FindingText.RemoveSuggestion(other, another.Code)],
            guideline: FindingText.Section(rule, edition));
    }
}
