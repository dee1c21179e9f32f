using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>
/// The sequence that the rules on order ask for, by moving what has to move and nothing else: what a code-first note names goes before the code
/// that carries it, what a use-additional note names behind it, an external cause behind the causes of a higher rank (I.C.20.f). The first
/// diagnosis stays unless a rule that makes errors forbids it there, and then gives way only to the one that this rule names. A code that is not
/// valid keeps its place.
/// </summary>
internal sealed class SequenceProposal
{
    private SequenceProposal(int[] order, int[] cycle)
    {
        Order = order;
        Cycle = cycle;
    }

    /// <summary>The present places in their new sequence; empty when there is a cycle, or when nothing says which diagnosis is first.</summary>
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
        SequenceEdges edges = new(in context);
        bool[] placed = new bool[context.Diagnoses.Length];
        if (!edges.TryOrder(placed))
        {
            return new SequenceProposal([], FindCycle(edges.Precedes, placed));
        }

        List<int> order = [.. Enumerable.Range(0, context.Diagnoses.Length)];
        if (FirstDiagnosis.MustGive(in context))
        {
            int leader = FirstDiagnosis.LeaderInstead(in context, edges);
            if (leader < 0)
            {
                return new SequenceProposal([], []);
            }

            Move(in context, order, leader, 0);
        }

        // Each round puts one pair in order. The edges have no cycle, so that rounds end; the bound is for what keeps its place.
        for (int round = 0; round < order.Count * order.Count && MoveOne(in context, edges, order); round++)
        {
        }

        // What does not belong together has no right order.
        bool isDecided = !IncompatibleDiagnoses.Are(context.Diagnoses[0], context.Diagnoses[order[0]], context.Edition.Index);
        return new SequenceProposal(isDecided ? [.. order] : [], []);
    }

    /// <summary>The first diagnosis gives way to the one that stands for it, as a suggestion; nothing when no rule names that one.</summary>
    internal static IReadOnlyList<Suggestion> ForFirst(in RuleContext context)
    {
        if (context.IsTrial || context.Diagnoses.Length is < 2 or > Limits.DiagnosesReordered)
        {
            return [];
        }

        int leader = FirstDiagnosis.LeaderInstead(in context, new SequenceEdges(in context));
        return leader < 0 ? [] : MoveBefore(in context, leader, 0);
    }

    /// <summary>One diagnosis moved before another, the others as they are.</summary>
    internal static IReadOnlyList<Suggestion> MoveBefore(in RuleContext context, int index, int other) =>
        Moved(in context, index, other, $"put {context.Diagnoses[index].Code} before {context.Diagnoses[other].Code}");

    /// <summary>One diagnosis moved behind another, the others as they are.</summary>
    internal static IReadOnlyList<Suggestion> MoveBehind(in RuleContext context, int index, int other) =>
        Moved(in context, index, other, $"put {context.Diagnoses[index].Code} behind {context.Diagnoses[other].Code}");

    internal Suggestion AsSuggestion(Claim claim) =>
        Suggestion.Reorder(claim, Order, $"put the diagnoses in the order {string.Join(", ", Order.Select(index => claim.Diagnoses[index]))}");

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

    private static IReadOnlyList<Suggestion> Moved(in RuleContext context, int index, int place, string text)
    {
        if (context.IsTrial || context.Diagnoses.Length > Limits.DiagnosesReordered)
        {
            return [];
        }

        List<int> order = [.. Enumerable.Range(0, context.Diagnoses.Length)];
        Move(in context, order, index, place);
        return [Suggestion.Reorder(context.Claim, order, text)];
    }

    /// <summary>Takes a diagnosis out and puts it where another stands; those between move up by one, but for what is not valid.</summary>
    private static void Move(in RuleContext context, List<int> order, int diagnosis, int place)
    {
        int from = order.IndexOf(diagnosis);
        int step = place < from ? -1 : 1;
        int free = from;
        for (int at = from + step; at != place + step; at += step)
        {
            if (context.Diagnoses[order[at]].IsBillable)
            {
                order[free] = order[at];
                free = at;
            }
        }

        order[free] = diagnosis;
    }

    private static bool MoveOne(in RuleContext context, SequenceEdges edges, List<int> order)
    {
        for (int place = 0; place < order.Count; place++)
        {
            for (int later = order.Count - 1; later > place; later--)
            {
                int first = order[later], second = order[place];
                // What stands first was decided before.
                if (edges.Precedes[first, second] && place > 0)
                {
                    if (edges.MovesSecond[first, second])
                    {
                        Move(in context, order, second, later);
                    }
                    else
                    {
                        Move(in context, order, first, place);
                    }

                    return true;
                }
            }
        }

        return false;
    }
}
