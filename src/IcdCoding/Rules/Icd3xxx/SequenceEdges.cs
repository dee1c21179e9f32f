using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>Which diagnoses of a claim go before which: by the notes, and by the kinds of the codes. Codes that are not valid have no order.</summary>
internal sealed class SequenceEdges
{
    internal SequenceEdges(in RuleContext context)
    {
        int count = context.Diagnoses.Length;
        Precedes = new bool[count, count];
        MovesSecond = new bool[count, count];
        ByNote = new bool[count, count];
        for (int i = 0; i < count; i++)
        {
            AddNotes(in context, i);
        }

        GuidelineSequence.AddTo(in context, Precedes, ByNote);

        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                // What a note says of two codes goes before what their kinds say.
                if (i != j && !Precedes[i, j] && !Precedes[j, i] && GoesBefore(context.Diagnoses[i], context.Diagnoses[j], context.Edition.Index))
                {
                    Precedes[i, j] = true;
                    MovesSecond[i, j] = context.Diagnoses[j].Has(CodeTraits.ExternalCause);
                }
            }
        }
    }

    /// <summary>Whether the first goes before the second.</summary>
    internal bool[,] Precedes { get; }

    /// <summary>Whether the second is additional to the first, so that it is the one to move.</summary>
    internal bool[,] MovesSecond { get; }

    /// <summary>Whether a note or a section of the guidelines says so of these codes.</summary>
    internal bool[,] ByNote { get; }

    /// <summary>Marks what can be put in an order; false when some diagnoses go before one another in a circle.</summary>
    internal bool TryOrder(bool[] placed)
    {
        for (bool found = true; found;)
        {
            found = false;
            for (int candidate = 0; candidate < placed.Length; candidate++)
            {
                bool free = !placed[candidate];
                for (int other = 0; free && other < placed.Length; other++)
                {
                    free = placed[other] || !Precedes[other, candidate];
                }

                placed[candidate] |= free;
                found |= free;
            }
        }

        return Array.TrueForAll(placed, isPlaced => isPlaced);
    }

    /// <summary>Whether the kind of a diagnosis, not a note, puts it before another.</summary>
    private static bool GoesBefore(ResolvedDiagnosis diagnosis, ResolvedDiagnosis other, int edition)
    {
        if (!diagnosis.IsBillable || !other.IsBillable)
        {
            return false;
        }

        bool isCause = diagnosis.Has(CodeTraits.ExternalCause), isOtherCause = other.Has(CodeTraits.ExternalCause);
        if (isCause || isOtherCause)
        {
            // An external cause follows what it caused; where it stands among other diagnoses is no rule's concern.
            return isOtherCause && (isCause ? RankOfCause(diagnosis, edition) < RankOfCause(other, edition) : FirstDiagnosis.IsInjury(diagnosis));
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

    private void AddNotes(in RuleContext context, int index)
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

                // For a reminder of a whole section, or of a habit, nobody puts a claim in another order.
                if (kind == NoteKind.UseAdditional && SequencingNotes.IsBackground(note, context.Diagnoses[other]))
                {
                    continue;
                }

                (int first, int second) = kind == NoteKind.CodeFirst ? (other, index) : (index, other);
                Precedes[first, second] = ByNote[first, second] = true;
                MovesSecond[first, second] |= kind == NoteKind.UseAdditional;
            }
        }
    }
}
