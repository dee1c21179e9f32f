using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2008: a code leaves open what other codes of the claim say of the same condition.</summary>
internal sealed class UnspecifiedBesideSpecified : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2008", "Unspecified beside specified", Severity.Warning, new GuidelineReference("I.B.18", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (!context.Has(CodeTraits.Unspecified | CodeTraits.TitleAxis | CodeTraits.SeventhCharacterAxis))
        {
            return;
        }

        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            List<int>? specified = null;
            bool mayLeaveOpen = context.Diagnoses[i].Has(CodeTraits.Unspecified | CodeTraits.TitleAxis | CodeTraits.SeventhCharacterAxis) && !context.IsRepeat(i);
            for (int other = 0; mayLeaveOpen && other < context.Diagnoses.Length; other++)
            {
                if (IsUnspecifiedBeside(in context, i, other) && !context.IsRepeat(other) && !OtherRules.Speak(in context, i, other) && !Contradiction.HasRow(in context, i, other))
                {
                    (specified ??= []).Add(other);
                }
            }

            if (specified is not null)
            {
                findings.Add(Report(in context, i, specified));
            }
        }
    }

    private static bool IsUnspecifiedBeside(in RuleContext context, int index, int other)
    {
        ref readonly ResolvedDiagnosis diagnosis = ref context.Diagnoses[index], another = ref context.Diagnoses[other];
        if (index == other || !diagnosis.IsBillable || !another.IsBillable)
        {
            return false;
        }

        Statements statements = Statements.Of(in diagnosis, in another, context.Edition, context.Claim.Setting);
        if (statements.Kind != StatementKind.None)
        {
            return statements.Kind == StatementKind.Unspecified && statements.GivesWay == 0;
        }

        return diagnosis.Has(CodeTraits.Unspecified)
            && (HasForm(in diagnosis, in another, RuleList.UnspecifiedForm, context.Edition.Index) || HasForm(in diagnosis, in another, RuleList.SpecifiedForm, context.Edition.Index));
    }

    private static bool HasForm(in ResolvedDiagnosis diagnosis, in ResolvedDiagnosis other, RuleList list, int edition)
    {
        int entry = -1;
        int rule = RuleTable.Find(diagnosis.Row, list, edition, ref entry);
        while (rule >= 0 && !RuleTable.OthersContain(rule, other.Row))
        {
            rule = RuleTable.Find(diagnosis.Row, list, edition, ref entry);
        }

        return rule >= 0;
    }

    private static Finding Report(in RuleContext context, int index, List<int> specified)
    {
        int edition = context.Edition.Index;
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        ResolvedDiagnosis first = context.Diagnoses[specified[0]];
        (string open, string said) = TitleContrast.Of(CodeTable.Title(diagnosis.Row, edition), CodeTable.Title(first.Row, edition));
        int[] indexes = [.. specified.Append(index).OrderBy(place => place)];
        IcdCode[] codes = context.CodesAt(indexes);

        List<IcdCode> more = [];
        foreach (int other in specified.Skip(1))
        {
            more.Add(context.Diagnoses[other].Code);
        }

        return new Finding(
            Rule,
            Rule.DefaultSeverity,
            $"{diagnosis.Code} (\"{open}\") leaves open what {first.Code} says (\"{said}\"){(more.Count == 0 ? "" : $", and {FindingText.Listing(more)}")}",
            indexes,
            codes,
            suggestions: [FindingText.RemoveSuggestion(index, diagnosis.Code).AsPreferred()]);
    }
}
