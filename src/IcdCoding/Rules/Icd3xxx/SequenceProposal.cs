using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>
/// One sequence that satisfies all rules on order at once: what a code-first note names before the code that carries it, what a
/// use-additional note names behind it, first-listed-only codes first, chapter 15 before other chapters, external causes (chapter 20)
/// last and in their own order (I.C.20.f), nothing first that may not be first. Otherwise the present order stays.
/// </summary>
internal sealed class SequenceProposal
{
    private SequenceProposal(int[] order, int[] cycle)
    {
        Order = order;
        Cycle = cycle;
    }

    /// <summary>The present places in their new sequence; empty when there is a cycle.</summary>
    internal int[] Order { get; }

    /// <summary>The diagnoses whose notes contradict one another, each before the next; empty when there is an order.</summary>
    internal int[] Cycle { get; }

    internal bool IsPresentOrder
    {
        get
        {
            for (int i = 0; i < Order.Length; i++)
            {
                if (Order[i] != i)
                {
                    return false;
                }
            }

            return Cycle.Length == 0;
        }
    }

    /// <summary>The proposal for a claim. Allocates: asked only when there is a finding on the sequence.</summary>
    internal static SequenceProposal For(in RuleContext context)
    {
        int count = context.Diagnoses.Length;
        bool[,] precedes = Edges(in context);
        List<int> order = new(count);
        bool[] placed = new bool[count];
        while (order.Count < count)
        {
            int next = Next(in context, precedes, placed, order.Count == 0);
            if (next < 0)
            {
                return new SequenceProposal([], FindCycle(precedes, placed));
            }

            placed[next] = true;
            order.Add(next);
        }

        // What does not belong together has no right order.
        bool isDecided = !IncompatibleDiagnoses.Are(context.Diagnoses[0], context.Diagnoses[order[0]], context.Edition.Index);
        return new SequenceProposal(isDecided ? [.. order] : [.. Enumerable.Range(0, count)], []);
    }

    /// <summary>The proposal as a suggestion; nothing when the notes contradict one another or the order would stay.</summary>
    internal static IReadOnlyList<Suggestion> Suggestions(in RuleContext context)
    {
        if (context.IsTrial || context.Diagnoses.Length > SuggestionCheck.MaxDiagnoses)
        {
            return [];
        }

        SequenceProposal proposal = For(in context);
        return proposal.Cycle.Length > 0 || proposal.IsPresentOrder ? [] : [proposal.AsSuggestion(context.Claim)];
    }

    internal Suggestion AsSuggestion(Claim claim) =>
        Suggestion.Reorder(claim, Order, $"put the diagnoses in the order {string.Join(", ", Order.Select(index => claim.Diagnoses[index]))}");

    private static int Next(in RuleContext context, bool[,] precedes, bool[] placed, bool first)
    {
        int fallback = -1;
        for (int candidate = 0; candidate < placed.Length; candidate++)
        {
            bool free = !placed[candidate];
            for (int other = 0; free && other < placed.Length; other++)
            {
                free = placed[other] || !precedes[other, candidate];
            }

            if (free && !(first && MayNotBeFirst(context.Diagnoses[candidate], context.Edition.Index)))
            {
                return candidate;
            }

            fallback = free && fallback < 0 ? candidate : fallback;
        }

        return fallback;
    }

    private static bool[,] Edges(in RuleContext context)
    {
        int count = context.Diagnoses.Length;
        bool[,] precedes = new bool[count, count];
        for (int i = 0; i < count; i++)
        {
            AddNotes(in context, i, precedes);
        }

        GuidelineSequence.AddTo(in context, precedes);

        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                // What a note says of two codes goes before what their kinds say.
                precedes[i, j] |= i != j && !precedes[j, i] && GoesBefore(context.Diagnoses[i], context.Diagnoses[j], context.Edition.Index);
            }
        }

        return precedes;
    }

    private static bool MayNotBeFirst(ResolvedDiagnosis diagnosis, int edition) =>
        SequencingNotes.IsManifestation(diagnosis, edition) || SecondaryOnly.Find(diagnosis, edition) >= 0 || SequelaFirst.Find(diagnosis, edition) >= 0;

    /// <summary>Whether the kind of a diagnosis, not a note, puts it before another.</summary>
    private static bool GoesBefore(ResolvedDiagnosis diagnosis, ResolvedDiagnosis other, int edition)
    {
        bool isCause = diagnosis.Has(CodeTraits.ExternalCause), isOtherCause = other.Has(CodeTraits.ExternalCause);
        if (isCause || isOtherCause || !diagnosis.IsBillable || !other.IsBillable)
        {
            return isOtherCause && (!isCause || RankOfCause(diagnosis, edition) < RankOfCause(other, edition));
        }

        bool isFirst = FirstListedOnly.Find(diagnosis, edition) >= 0, isOtherFirst = FirstListedOnly.Find(other, edition) >= 0;
        return isFirst != isOtherFirst
            ? isFirst
            : diagnosis.IsObstetric && !other.IsObstetric && ObstetricFirst.Weigh(other, diagnosis, edition) is not null;
    }

    /// <summary>The rank among external causes (I.C.20.f): abuse before terrorism, cataclysms, transport accidents, all else; place, activity and status last.</summary>
    private static int RankOfCause(ResolvedDiagnosis diagnosis, int edition)
    {
        int rule = RuleTable.Find(diagnosis.Row, RuleList.ExternalCause, RuleRowKind.Order, edition);
        return rule < 0 ? int.MaxValue : RuleTable.Rank(rule);
    }

    private static void AddNotes(in RuleContext context, int index, bool[,] precedes)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        int group = diagnosis.IsBillable ? SequencingTable.GroupOf(diagnosis.Row) : 0;
        for (int line = 0; group != 0 && line < SequencingTable.Count(group); line++)
        {
            int note = SequencingTable.NoteAt(group, line);
            NoteKind kind = NoteTable.Kind(note);
            if (kind == NoteKind.CodeAlso || !SequencingNotes.Speaks(note, kind, diagnosis.Row, context.Edition.Index))
            {
                continue;
            }

            for (int other = 0; other < context.Diagnoses.Length; other++)
            {
                if (other == index || !context.Diagnoses[other].IsBillable || !TargetTable.Contains(NoteTable.TargetSet(note), context.Diagnoses[other].Row))
                {
                    continue;
                }

                if (kind == NoteKind.CodeFirst)
                {
                    precedes[other, index] = true;
                }
                else
                {
                    precedes[index, other] = true;
                }
            }
        }
    }

    /// <summary>Walks back from any diagnosis that is not placed until one comes again.</summary>
    internal static int[] FindCycle(bool[,] precedes, bool[] placed)
    {
        List<int> walk = [Array.IndexOf(placed, false)];
        while (true)
        {
            int current = walk[walk.Count - 1];
            for (int before = 0; before < placed.Length; before++)
            {
                if (!placed[before] && precedes[before, current])
                {
                    int known = walk.IndexOf(before);
                    if (known >= 0)
                    {
                        List<int> cycle = walk.GetRange(known, walk.Count - known);
                        cycle.Reverse();
                        return [.. cycle];
                    }

                    walk.Add(before);
                    break;
                }
            }
        }
    }
}
