using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>Use-additional and code-also lines: one finding for all alternatives under a heading.</summary>
internal static class AdditionalNotes
{
    private static readonly IcdCode PlaceOfOccurrence = IcdCode.Parse("Y92");
    private static readonly IcdCode Activity = IcdCode.Parse("Y93");

    internal static void Analyze(in RuleContext context, NoteKind kind, ref FindingBuffer findings)
    {
        CodeTraits trait = kind == NoteKind.UseAdditional ? CodeTraits.UseAdditional : CodeTraits.CodeAlso;
        int edition = context.Edition.Index;
        for (int i = 0; context.Has(trait) && i < context.Diagnoses.Length; i++)
        {
            int row = context.Diagnoses[i].Row;
            int group = context.Diagnoses[i].Has(trait) ? SequencingTable.GroupOf(row) : 0;
            for (int line = 0; group != 0 && line < SequencingTable.Count(group); line++)
            {
                int note = SequencingTable.NoteAt(group, line);
                if (SequencingNotes.Speaks(note, kind, row, edition) && !SequencingNotes.FollowsAlternative(group, line, row, edition))
                {
                    Check(in context, i, group, note, ref findings);
                }
            }
        }
    }

    private static void Check(in RuleContext context, int index, int group, int note, ref FindingBuffer findings)
    {
        SequencingNotes.Placement placement = SequencingNotes.PlacementOf(in context, index, group, note, out int target, out int named);
        NoteKind kind = NoteTable.Kind(note);
        bool misplaced = kind == NoteKind.UseAdditional && placement == SequencingNotes.Placement.Before && !IsReportedBetter(in context, index, target);
        // A note on a whole chapter reaches so many codes that its absence says nothing of one claim.
        bool missing = placement == SequencingNotes.Placement.Absent && NoteTable.OwnerKind(note) != NoteOwnerKind.Chapter
            && !IsReportedBefore(in context, index, group, note) && !IsRequired(in context, index, note)
            && !BelongsToTheInitialEncounter(in context, index, note);
        bool required = missing && kind == NoteKind.UseAdditional && SequencingNotes.IsRequired(note);
        bool isReminder = misplaced ? SequencingNotes.IsBackground(note, context.Diagnoses[target]) : !required;
        if ((!misplaced && !missing) || (isReminder && !context.KeepsReminders))
        {
            return;
        }

        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        NoteReference line = new(context.Edition, named);
        if (misplaced)
        {
            IcdCode other = context.Diagnoses[target].Code;
            bool unconditional = SequencingNotes.IsUnconditional(group, note, diagnosis.Row, context.Edition.Index);
            findings.Add(new Finding(
                UseAdditional.Rule,
                unconditional ? Severity.Warning : Severity.Info,
                $"{other} is additional to {diagnosis.Code} and belongs behind it: {SequencingNotes.Quote(line)}",
                [target, index],
                [other, diagnosis.Code],
                new Citation(line),
                SequenceProposal.MoveBehind(in context, target, index))
            {
                IsReminder = isReminder,
            });
            return;
        }

        RuleDescriptor rule = kind == NoteKind.UseAdditional ? UseAdditional.Rule : CodeAlso.Rule;
        string quoted = SequencingNotes.Quote(line, SequencingNotes.CountAlternatives(group, note, diagnosis.Row, context.Edition.Index));
        findings.Add(new Finding(
            rule,
            required ? Severity.Warning : Severity.Info,
            required ? $"{diagnosis.Code} needs another code beside it, and none is on the claim: {quoted}" : $"if the record names it, add another code to {diagnosis.Code}: {quoted}",
            [index],
            [diagnosis.Code],
            new Citation(line),
            required && !context.IsTrial ? Additions(note, context.Edition) : [])
        {
            IsReminder = isReminder,
        });
    }

    /// <summary>The codes that a line asks for, as a question to the record, where they are few.</summary>
    private static IReadOnlyList<Suggestion> Additions(int note, Icd10CmEdition edition)
    {
        const int Few = 10;
        List<IcdCode> codes = [];
        int set = NoteTable.TargetSet(note);
        for (int i = 0; i < TargetTable.Count(set); i++)
        {
            (int first, int last) = TargetTable.Interval(set, i);
            for (int row = first; row <= last && codes.Count <= Few; row++)
            {
                if (edition.Bills(row))
                {
                    codes.Add(CodeTable.CodeAt(row));
                }
            }
        }

        return codes.Count is 0 or > Few ? [] : [Suggestion.Add(codes, codes.Count == 1 ? $"add {codes[0]}" : "add the code that the record supports")];
    }

    /// <summary>One cause, one finding: what may not stand first at all, or before this code by its own unconditional line, is reported as such.</summary>
    private static bool IsReportedBetter(in RuleContext context, int index, int target)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index], other = context.Diagnoses[target];
        int edition = context.Edition.Index;
        if (GuidelineSequence.RowFor(in context, index, target) >= 0)
        {
            return true;
        }

        if (target == 0
            && (SequencingNotes.IsManifestation(other, edition) || SecondaryOnly.Find(other, edition) >= 0 || ExternalCause.IsNeverFirst(other, edition)
                || SequelaFirst.Find(other, edition) >= 0
                || (diagnosis.IsObstetric && !other.IsObstetric && ObstetricFirst.Weigh(other, diagnosis, edition) is not null)))
        {
            return true;
        }

        int line = SequencingNotes.LineNaming(other, NoteKind.CodeFirst, diagnosis, edition);
        return line >= 0 && NoteTable.Class(line) == NoteClass.Unconditional;
    }

    /// <summary>Whether the code asked for is required by the rules on records of birth (ICD4003).</summary>
    private static bool IsRequired(in RuleContext context, int index, int note)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        int rule = diagnosis.Has(CodeTraits.NewbornMaternal)
            ? RuleTable.Find(diagnosis.Row, RuleList.NewbornMaternal, RuleRowKind.Requires, context.Edition.Index)
            : -1;
        return rule >= 0 && RuleTable.OthersContain(rule, TargetTable.Interval(NoteTable.TargetSet(note), 0).First);
    }

    /// <summary>Place of occurrence (Y92) and activity (Y93) are coded once, at the initial encounter (I.C.20.b, I.C.20.c): a later one is not asked for them.</summary>
    private static bool BelongsToTheInitialEncounter(in RuleContext context, int index, int note)
    {
        const int SeventhPlace = 6;
        IcdCode code = context.Diagnoses[index].Code;
        return code.Length == SeventhPlace + 1 && code.CharacterAt(0) >= 'V' && code.CharacterAt(SeventhPlace) is 'D' or 'S'
            && SequencingNotes.NamesOnly(note, PlaceOfOccurrence, Activity);
    }

    /// <summary>One line that several diagnoses inherit is reported at the first of them.</summary>
    private static bool IsReportedBefore(in RuleContext context, int index, int group, int note)
    {
        for (int earlier = 0; earlier < index; earlier++)
        {
            int other = context.Diagnoses[earlier].IsBillable ? SequencingTable.GroupOf(context.Diagnoses[earlier].Row) : 0;
            if (other == group && other != 0)
            {
                return true;
            }

            for (int line = 0; other != 0 && line < SequencingTable.Count(other); line++)
            {
                if (SequencingTable.NoteAt(other, line) == note)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
