using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3002: none of the conditions that a code-first note names stands before the code.</summary>
internal sealed class CodeFirst : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3002", "Code first not honoured", Severity.Warning, new GuidelineReference("I.B.7", "FY2026"));

    private static readonly IcdCode FirstOfChapter15 = IcdCode.Parse("O00");
    private static readonly IcdCode LastOfChapter15 = IcdCode.Parse("O9A");

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (context.Claim.Documentation is not null)
        {
            DocumentedCause.Analyze(in context, ref findings);
        }

        int edition = context.Edition.Index;
        for (int i = 0; context.Has(CodeTraits.CodeFirst) && i < context.Diagnoses.Length; i++)
        {
            int row = context.Diagnoses[i].Row;
            // A manifestation that stands first is ICD3001.
            if (!context.Diagnoses[i].Has(CodeTraits.CodeFirst) || (i == 0 && SequencingNotes.IsManifestation(context.Diagnoses[0], edition)))
            {
                continue;
            }

            int group = SequencingTable.GroupOf(row);
            for (int line = 0; group != 0 && line < SequencingTable.Count(group); line++)
            {
                int note = SequencingTable.NoteAt(group, line);
                if (SequencingNotes.Speaks(note, NoteKind.CodeFirst, row, edition) && !SequencingNotes.FollowsAlternative(group, line, row, edition))
                {
                    Check(in context, i, group, note, ref findings);
                }
            }
        }
    }

    private static void Check(in RuleContext context, int index, int group, int note, ref FindingBuffer findings)
    {
        SequencingNotes.Placement placement = SequencingNotes.PlacementOf(in context, index, group, note, out int target, out int named);
        if ((placement & SequencingNotes.Placement.Before) != 0 || GuidelineSequence.MeetsCodeFirst(in context, index))
        {
            return;
        }

        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        NoteReference line = new(context.Edition, named);
        bool present = placement != SequencingNotes.Placement.Absent;
        // A man has no complication of pregnancy to code first, before obesity (E66), for example.
        if (!present && context.Claim.Patient?.Sex == Sex.Male && SequencingNotes.NamesOnly(note, FirstOfChapter15, LastOfChapter15))
        {
            return;
        }

        bool unconditional = SequencingNotes.IsUnconditional(group, note, diagnosis.Row, context.Edition.Index);
        bool isReminder = !present && !unconditional;
        if ((present && !unconditional && IsReportedBetter(in context, index, target)) || (isReminder && !context.KeepsReminders))
        {
            return;
        }

        Severity severity = unconditional ? Rule.DefaultSeverity : Severity.Info;
        string what = present
            ? $"{context.Diagnoses[target].Code} stands behind {diagnosis.Code} and belongs before it"
            : unconditional
                ? $"add the condition behind {diagnosis.Code} and put it before this code; none that the note names is on the claim"
                : $"if the record names such a condition, put it before {diagnosis.Code}";
        int alternatives = present ? 1 : SequencingNotes.CountAlternatives(group, note, diagnosis.Row, context.Edition.Index);
        findings.Add(new Finding(
            Rule,
            severity,
            $"{what}: {SequencingNotes.Quote(line, alternatives)}",
            present ? [index, target] : [index],
            present ? [diagnosis.Code, context.Diagnoses[target].Code] : [diagnosis.Code],
            new Citation(line),
            present ? SequenceProposal.MoveBefore(in context, target, index) : [])
        {
            IsReminder = isReminder,
        });
    }

    /// <summary>One cause, one finding: the guidelines (ICD3012), a use-additional line of the other code (ICD3003) and the priority of chapter 15 (ICD3010) say it without a condition.</summary>
    private static bool IsReportedBetter(in RuleContext context, int index, int target)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index], other = context.Diagnoses[target];
        int edition = context.Edition.Index;
        return GuidelineSequence.RowFor(in context, target, index) >= 0
            || SequencingNotes.LineNaming(other, NoteKind.UseAdditional, diagnosis, edition) >= 0
            || (index == 0 && other.IsObstetric && !diagnosis.IsObstetric && ObstetricFirst.Weigh(diagnosis, other, edition) is not null);
    }
}
