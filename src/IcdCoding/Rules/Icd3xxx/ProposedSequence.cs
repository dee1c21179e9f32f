using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3011: the one sequence that the notes on order ask for, or the cycle in which they contradict one another.</summary>
internal sealed class ProposedSequence : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3011", "Sequence proposed", Severity.Info, new GuidelineReference("I.A.13", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (context.Diagnoses.Length <= Limits.DiagnosesReordered && HasSequenceFinding(findings.Findings))
        {
            Propose(in context, ref findings);
        }
    }

    private static void Propose(in RuleContext context, ref FindingBuffer findings)
    {
        SequenceProposal proposal = SequenceProposal.For(in context);
        if (proposal.Cycle.Length > 0)
        {
            IcdCode[] codes = context.CodesAt(proposal.Cycle);
            findings.Add(new Finding(
                Rule, Rule.DefaultSeverity, $"no sequence satisfies all notes: each of {FindingText.List(codes)} is to stand before the next, and the last before the first", proposal.Cycle, codes));
        }
        else if (proposal.Order.Length > 0 && !proposal.IsPresentOrder && !IsSuggested(proposal.AsSuggestion(context.Claim), findings.Findings))
        {
            Suggestion suggestion = proposal.AsSuggestion(context.Claim);
            findings.Add(new Finding(
                Rule,
                Rule.DefaultSeverity,
                $"a sequence that the notes allow: {FindingText.List(suggestion.Codes)}",
                [],
                [.. suggestion.Codes],
                suggestions: [suggestion]));
        }
    }

    private static bool HasSequenceFinding(ReadOnlySpan<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            // What is missing cannot be put in order; where two diagnoses stand in the wrong order, there may be a cycle.
            if (finding.Rule.Category == RuleCategory.Sequence
                && (finding.DiagnosisIndexes.Count > 1 || finding.Suggestions.Any(suggestion => suggestion.Action == SuggestionAction.Reorder)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One cause, one finding: where one move makes the sequence, the finding that asks for the move says so.</summary>
    private static bool IsSuggested(Suggestion sequence, ReadOnlySpan<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            foreach (Suggestion suggestion in finding.Suggestions)
            {
                if (suggestion.Action == SuggestionAction.Reorder && suggestion.Codes.SequenceEqual(sequence.Codes))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
