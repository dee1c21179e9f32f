using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>
/// Who stands first (guidelines II and IV.G): the diagnosis that the record names, which no rule may exchange for another one of the claim. Only where
/// an error rule forbids the present one does it give way, and only to the diagnosis that the rule points to.
/// </summary>
internal static class FirstDiagnosis
{
    /// <summary>Whether a rule that makes errors forbids the first diagnosis in its place.</summary>
    internal static bool MustGive(in RuleContext context)
    {
        if (context.Diagnoses.Length < 2 || !context.Diagnoses[0].IsBillable)
        {
            return false;
        }

        int edition = context.Edition.Index;
        int rule = SecondaryOnly.Find(context.Diagnoses[0], edition);
        return rule >= 0 ? RuleTable.Severity(rule, Severity.Error) == Severity.Error : MayNotBeFirst(context.Diagnoses[0], edition) || Claimant(in context) >= 0;
    }

    /// <summary>The diagnosis that takes the first place, or -1 where no rule says which one it is.</summary>
    internal static int LeaderInstead(in RuleContext context, SequenceEdges edges)
    {
        int claimant = Claimant(in context);
        return claimant >= 0 ? claimant : LeaderOf(in context, edges, 0, context.Diagnoses.Length);
    }

    /// <summary>Whether a diagnosis is an injury, poisoning or other consequence of an external cause (chapter 19).</summary>
    internal static bool IsInjury(ResolvedDiagnosis diagnosis) => diagnosis.IsBillable && diagnosis.Code.CharacterAt(0) is 'S' or 'T';

    private static bool MayNotBeFirst(ResolvedDiagnosis diagnosis, int edition) =>
        !diagnosis.IsBillable || SequencingNotes.IsManifestation(diagnosis, edition) || SecondaryOnly.Find(diagnosis, edition) >= 0
        || SequelaFirst.Find(diagnosis, edition) >= 0 || ExternalCause.IsNeverFirst(diagnosis, edition);

    /// <summary>The one diagnosis that may stand nowhere else: a first-listed-only code, else a code of chapter 15 before those of others; -1 for none or several.</summary>
    private static int Claimant(in RuleContext context)
    {
        int edition = context.Edition.Index;
        int found = -1;
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (FirstListedOnly.Find(context.Diagnoses[i], edition) is int rule and >= 0)
            {
                bool mayFollow = i == 0 || RuleTable.OthersContain(rule, context.Diagnoses[0].Row);
                if (mayFollow || found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        for (int i = 1; found < 0 && !context.Diagnoses[0].IsObstetric && i < context.Diagnoses.Length; i++)
        {
            found = context.Diagnoses[i].IsObstetric && ObstetricFirst.Weigh(context.Diagnoses[0], context.Diagnoses[i], edition) == Severity.Error ? i : -1;
        }

        return found;
    }

    /// <summary>What a note names before a diagnosis, the injury of an external cause, or the only one on the claim that may stand first.</summary>
    private static int LeaderOf(in RuleContext context, SequenceEdges edges, int index, int depth)
    {
        int edition = context.Edition.Index;
        for (int other = 0; other < context.Diagnoses.Length && depth > 0; other++)
        {
            if (edges.ByNote[other, index])
            {
                int leader = MayNotBeFirst(context.Diagnoses[other], edition) ? LeaderOf(in context, edges, other, depth - 1) : other;
                if (leader >= 0)
                {
                    return leader;
                }
            }
        }

        bool isCause = context.Diagnoses[index].Has(CodeTraits.ExternalCause);
        int only = -1;
        int candidates = 0;
        for (int other = 0; other < context.Diagnoses.Length; other++)
        {
            if (other == index || MayNotBeFirst(context.Diagnoses[other], edition))
            {
                continue;
            }

            if (isCause && IsInjury(context.Diagnoses[other]))
            {
                return other;
            }

            only = other;
            candidates++;
        }

        return candidates == 1 ? only : -1;
    }
}
