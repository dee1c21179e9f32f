using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3010: codes of chapter 15 come before those of other chapters.</summary>
internal sealed class ObstetricFirst : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3010", "Chapter 15 code not first", Severity.Error, new GuidelineReference("I.C.15.a.1", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        // Behind a chapter 15 code another code may follow that says more of it (use additional code) before the next one comes.
        ReadOnlySpan<ResolvedDiagnosis> diagnoses = context.Diagnoses;
        if (diagnoses.Length < 2 || diagnoses[0].IsObstetric || !diagnoses[0].IsBillable)
        {
            return;
        }

        int edition = context.Edition.Index;
        for (int i = 1; i < diagnoses.Length; i++)
        {
            if (diagnoses[i].IsObstetric && Weigh(diagnoses[0], diagnoses[i], edition) is { } severity && GuidelineSequence.RowFor(in context, i, 0) < 0)
            {
                findings.Add(Report(in context, i, severity));
                return;
            }
        }
    }

    /// <summary>How much it weighs that a chapter 15 code stands behind another; null when it may.</summary>
    internal static Severity? Weigh(ResolvedDiagnosis before, ResolvedDiagnosis obstetric, int edition)
    {
        // What does not belong on one claim has no right order.
        if (IncompatibleDiagnoses.Are(before, obstetric, edition))
        {
            return null;
        }

        int exception = before.Has(CodeTraits.Chapter15Exception) ? RuleTable.Find(before.Row, RuleList.Chapter15Exception, RuleRowKind.MayPrecede, edition) : -1;
        if (exception < 0 && obstetric.Has(CodeTraits.Chapter15Exception))
        {
            exception = RuleTable.Find(obstetric.Row, RuleList.Chapter15Exception, RuleRowKind.MayFollow, edition);
        }

        Severity severity = exception < 0 ? Rule.DefaultSeverity : RuleTable.Severity(exception, Severity.None);
        return severity == Severity.None ? null : severity;
    }

    private static Finding Report(in RuleContext context, int index, Severity severity)
    {
        IcdCode code = context.Diagnoses[index].Code, first = context.Diagnoses[0].Code;
        GuidelineReference? guideline = GuidelineTable.Of(Rule.Id, context.Edition.Index);
        return new Finding(
            Rule,
            severity,
            $"{code} stands behind {first}: codes of chapter 15 have priority over those of other chapters (guidelines {guideline?.Section}, {guideline?.Release})",
            [0, index],
            [first, code],
            suggestions: SequenceProposal.MoveBefore(in context, index, 0),
            guideline: guideline);
    }
}
