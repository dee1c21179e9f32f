namespace IcdCoding;

/// <summary>A change of the claim after which a finding would be gone. Where several codes are offered, the coder chooses by the chart.</summary>
public sealed class Suggestion
{
    private readonly int[] _order;

    private Suggestion(SuggestionAction action, int index, IReadOnlyList<IcdCode> codes, int[] order, string text)
    {
        Action = action;
        Index = index;
        Codes = codes;
        _order = order;
        Text = text;
    }

    /// <summary>What is done.</summary>
    public SuggestionAction Action { get; }

    /// <summary>The diagnosis concerned, from 0; -1 for <see cref="SuggestionAction.Add"/> and <see cref="SuggestionAction.Reorder"/>.</summary>
    public int Index { get; }

    /// <summary>The codes offered, one of which is to be chosen; for <see cref="SuggestionAction.Reorder"/> all codes in their new sequence; for <see cref="SuggestionAction.Remove"/> none.</summary>
    public IReadOnlyList<IcdCode> Codes { get; }

    /// <summary>The suggestion in words.</summary>
    public string Text { get; }

    /// <summary>A second diagnosis that a replacement makes superfluous and takes away, from 0; -1 for none.</summary>
    public int AlsoRemoves { get; private init; } = -1;

    /// <summary>The claim with the suggestion carried out; of several codes the first is taken.</summary>
    /// <exception cref="ArgumentException">The claim has no such diagnosis.</exception>
    public Claim Apply(Claim claim) => Apply(claim, 0);

    /// <summary>The claim with the suggestion carried out with code <paramref name="choice"/> of <see cref="Codes"/>.</summary>
    /// <exception cref="ArgumentException">The claim has no such diagnosis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such code is offered.</exception>
    public Claim Apply(Claim claim, int choice)
    {
        if (claim is null)
        {
            throw new ArgumentNullException(nameof(claim));
        }

        List<Diagnosis> diagnoses = [.. claim.Diagnoses];
        if (Index >= diagnoses.Count || AlsoRemoves >= diagnoses.Count || (Action == SuggestionAction.Reorder && _order.Length != diagnoses.Count))
        {
            throw new ArgumentException("The suggestion was made for another claim.", nameof(claim));
        }

        if (Action is SuggestionAction.Replace or SuggestionAction.Add && (choice < 0 || choice >= Codes.Count))
        {
            throw new ArgumentOutOfRangeException(nameof(choice), choice, $"{Codes.Count} codes are offered.");
        }

        switch (Action)
        {
            case SuggestionAction.Replace:
                diagnoses[Index] = diagnoses[Index].WithCode(Codes[choice]);
                if (AlsoRemoves >= 0)
                {
                    diagnoses.RemoveAt(AlsoRemoves);
                }

                break;
            case SuggestionAction.Remove:
                diagnoses.RemoveAt(Index);
                break;
            case SuggestionAction.Add:
                diagnoses.Add(Codes[choice]);
                break;
            default:
                diagnoses = [.. _order.Select(index => claim.Diagnoses[index])];
                break;
        }

        return claim.WithDiagnoses(diagnoses);
    }

    /// <inheritdoc cref="Text" />
    public override string ToString() => Text;

    /// <summary>Replaces a diagnosis by one of <paramref name="codes"/>.</summary>
    public static Suggestion Replace(int index, IReadOnlyList<IcdCode> codes, string text) => new(SuggestionAction.Replace, index, codes, [], text);

    /// <summary>Replaces two diagnoses by one of <paramref name="codes"/>: it stands in the place of <paramref name="index"/>, and <paramref name="other"/> is taken away.</summary>
    public static Suggestion Merge(int index, int other, IReadOnlyList<IcdCode> codes, string text) =>
        index == other ? throw new ArgumentException("Two diagnoses are merged.", nameof(other)) : new(SuggestionAction.Replace, index, codes, [], text) { AlsoRemoves = other };

    /// <summary>Removes a diagnosis.</summary>
    public static Suggestion Remove(int index, string text) => new(SuggestionAction.Remove, index, [], [], text);

    /// <summary>Adds one of <paramref name="codes"/> behind the others.</summary>
    public static Suggestion Add(IReadOnlyList<IcdCode> codes, string text) => new(SuggestionAction.Add, -1, codes, [], text);

    /// <summary>Puts the diagnoses in another sequence: <paramref name="order"/> holds their present places, from 0.</summary>
    public static Suggestion Reorder(Claim claim, IReadOnlyList<int> order, string text)
    {
        if (claim is null)
        {
            throw new ArgumentNullException(nameof(claim));
        }

        if (!order.OrderBy(index => index).SequenceEqual(Enumerable.Range(0, claim.Diagnoses.Count)))
        {
            throw new ArgumentException("A sequence names every diagnosis once.", nameof(order));
        }

        return new(SuggestionAction.Reorder, -1, [.. order.Select(index => claim.Diagnoses[index].Code)], [.. order], text);
    }
}
