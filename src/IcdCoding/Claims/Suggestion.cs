using IcdCoding.Rules;

namespace IcdCoding.Claims;

/// <summary>
/// A change of the claim after which a finding would be gone. Either a finished fix, or a question: where several codes are offered
/// (<see cref="Candidates"/>), the record decides which one is right.
/// </summary>
public sealed partial class Suggestion
{
    private readonly int[] _order;

    private Suggestion(SuggestionAction action, int? index, IReadOnlyList<IcdCode> codes, int[] order, string text)
    {
        Action = action;
        Index = index;
        Codes = codes;
        _order = order;
        Text = text;
        IsQuestion = action is SuggestionAction.Replace or SuggestionAction.Add && codes.Count > 1;
    }

    /// <summary>What is done.</summary>
    public SuggestionAction Action { get; }

    /// <summary>The diagnosis concerned, from 0; null for <see cref="SuggestionAction.Add"/>, <see cref="SuggestionAction.Reorder"/> and <see cref="SuggestionAction.Acknowledge"/>.</summary>
    public int? Index { get; }

    /// <summary>The codes offered; for <see cref="SuggestionAction.Reorder"/> all codes in their new sequence; for <see cref="SuggestionAction.Remove"/> and <see cref="SuggestionAction.Acknowledge"/> none.</summary>
    public IReadOnlyList<IcdCode> Codes { get; }

    /// <summary>The codes between which the record has to decide; empty for a finished fix.</summary>
    public IReadOnlyList<IcdCode> Candidates => IsQuestion ? Codes : [];

    /// <summary>Whether several codes are offered: then <see cref="Apply(Claim, IcdCode)"/> carries it out, with the code that the record supports.</summary>
    public bool IsQuestion { get; private init; }

    /// <summary>
    /// Whether the meaning of the codes decides for this change: the symptom gives way to the diagnosis, the unspecified code to the specified
    /// one, the parts to their combination. False where only the record can decide. It stands before the suggestions that are not preferred.
    /// </summary>
    public bool IsPreferred { get; private init; }

    /// <summary>The suggestion in words.</summary>
    public string Text { get; }

    /// <summary>Other diagnoses that a replacement makes superfluous, or that are copies of the one concerned, and that are taken away with it; from 0, ascending.</summary>
    public IReadOnlyList<int> AlsoRemoves { get; private init; } = [];

    /// <summary>The claim with the suggestion carried out. An acknowledgement leaves the claim as it is.</summary>
    /// <param name="claim">The claim that the finding was made on.</param>
    /// <returns>A new claim; <paramref name="claim"/> stays as it is.</returns>
    /// <exception cref="ArgumentException">The suggestion was made for another claim.</exception>
    /// <exception cref="InvalidOperationException">The suggestion is a question (<see cref="IsQuestion"/>): the code has to be chosen.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public Claim Apply(Claim claim) => IsQuestion
        ? throw new InvalidOperationException($"{Codes.Count} codes are offered; choose the one that the record supports with Apply(claim, code).")
        : ApplyChoice(claim, 0);

    /// <summary>The claim with the suggestion carried out with one of the codes offered.</summary>
    /// <param name="claim">The claim that the finding was made on.</param>
    /// <param name="code">One of <see cref="Codes"/>.</param>
    /// <returns>A new claim; <paramref name="claim"/> stays as it is.</returns>
    /// <exception cref="ArgumentException">The suggestion was made for another claim, or <paramref name="code"/> is not offered.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public Claim Apply(Claim claim, IcdCode code)
    {
        if (Action is SuggestionAction.Replace or SuggestionAction.Add)
        {
            for (int choice = 0; choice < Codes.Count; choice++)
            {
                if (Codes[choice] == code)
                {
                    return ApplyChoice(claim, choice);
                }
            }
        }

        throw new ArgumentException($"{code} is not among the codes offered.", nameof(code));
    }

    /// <inheritdoc cref="Text" />
    public override string ToString() => Text;

    /// <summary>Replaces a diagnosis by one of <paramref name="codes"/>.</summary>
    /// <param name="index">The place of the diagnosis, from 0.</param>
    /// <param name="codes">The code that takes its place, or several of which the record has to choose.</param>
    /// <param name="text">The suggestion in words.</param>
    /// <returns>The suggestion.</returns>
    public static Suggestion Replace(int index, IReadOnlyList<IcdCode> codes, string text) => new(SuggestionAction.Replace, index, codes, [], text);

    /// <summary>Replaces two diagnoses by one of <paramref name="codes"/>: it stands in the place of <paramref name="index"/>, and <paramref name="other"/> is taken away.</summary>
    /// <param name="index">The place of the diagnosis that is replaced, from 0.</param>
    /// <param name="other">The place of the diagnosis that is taken away, from 0.</param>
    /// <param name="codes">The code that takes their place, or several of which the record has to choose.</param>
    /// <param name="text">The suggestion in words.</param>
    /// <returns>The suggestion.</returns>
    /// <exception cref="ArgumentException"><paramref name="index"/> and <paramref name="other"/> are the same.</exception>
    public static Suggestion Merge(int index, int other, IReadOnlyList<IcdCode> codes, string text) => Merge([index, other], codes, text);

    /// <summary>Replaces several diagnoses by one of <paramref name="codes"/>: it stands in the place of the first of <paramref name="indexes"/>, the others are taken away.</summary>
    /// <param name="indexes">The places of the diagnoses, from 0.</param>
    /// <param name="codes">The code that takes their place, or several of which the record has to choose.</param>
    /// <param name="text">The suggestion in words.</param>
    /// <returns>The suggestion.</returns>
    /// <exception cref="ArgumentException">Fewer than two different places.</exception>
    public static Suggestion Merge(IReadOnlyList<int> indexes, IReadOnlyList<IcdCode> codes, string text)
    {
        if (indexes is null || indexes.Count < 2 || indexes.Distinct().Count() != indexes.Count)
        {
            throw new ArgumentException("Two or more different diagnoses are merged.", nameof(indexes));
        }

        return new(SuggestionAction.Replace, indexes[0], codes, [], text) { AlsoRemoves = [.. indexes.Skip(1).OrderBy(index => index)] };
    }

    /// <summary>Removes a diagnosis.</summary>
    /// <param name="index">The place of the diagnosis, from 0.</param>
    /// <param name="text">The suggestion in words.</param>
    /// <returns>The suggestion.</returns>
    public static Suggestion Remove(int index, string text) => new(SuggestionAction.Remove, index, [], [], text);

    /// <summary>Removes several diagnoses, of which the first is the one concerned.</summary>
    internal static Suggestion RemoveAll(IReadOnlyList<int> indexes, string text) => new(SuggestionAction.Remove, indexes[0], [], [], text) { AlsoRemoves = [.. indexes.Skip(1)] };

    /// <summary>The same suggestion for a code that stands in other places too: the copies are taken away with it, since one that is left has the same finding.</summary>
    internal Suggestion WithCopies(IReadOnlyList<int> copies) => new(Action, Index, Codes, _order, $"{Text}; take away the {(copies.Count == 1 ? "copy" : "copies")} ({FindingText.Places(copies)})")
    {
        AlsoRemoves = [.. AlsoRemoves.Union(copies).OrderBy(index => index)],
        IsPreferred = IsPreferred,
        IsQuestion = IsQuestion,
    };

    /// <summary>Adds one of <paramref name="codes"/> behind the others.</summary>
    /// <param name="codes">The code, or several of which the record has to choose.</param>
    /// <param name="text">The suggestion in words.</param>
    /// <returns>The suggestion.</returns>
    public static Suggestion Add(IReadOnlyList<IcdCode> codes, string text) => new(SuggestionAction.Add, null, codes, [], text);

    /// <summary>Leaves the claim as it is and records the decision, with an <see cref="Acknowledgement"/> (see <see cref="Finding.Acknowledge"/>).</summary>
    /// <param name="text">The suggestion in words.</param>
    /// <returns>The suggestion.</returns>
    public static Suggestion Acknowledge(string text) => new(SuggestionAction.Acknowledge, null, [], [], text);

    /// <summary>Puts the diagnoses in another sequence: <paramref name="order"/> holds their present places, from 0.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="order">The present places of all diagnoses, from 0, in their new sequence.</param>
    /// <param name="text">The suggestion in words.</param>
    /// <returns>The suggestion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> or <paramref name="order"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="order"/> does not name every diagnosis once.</exception>
    public static Suggestion Reorder(Claim claim, IReadOnlyList<int> order, string text)
    {
        if (claim is null)
        {
            throw new ArgumentNullException(nameof(claim));
        }

        if (order is null)
        {
            throw new ArgumentNullException(nameof(order));
        }

        if (!order.OrderBy(index => index).SequenceEqual(Enumerable.Range(0, claim.Diagnoses.Count)))
        {
            throw new ArgumentException("A sequence names every diagnosis once.", nameof(order));
        }

        return new(SuggestionAction.Reorder, null, [.. order.Select(index => claim.Diagnoses[index].Code)], [.. order], text);
    }

    /// <summary>The same suggestion, as the one that the meaning of the codes decides for.</summary>
    /// <returns>A copy with <see cref="IsPreferred"/>.</returns>
    public Suggestion AsPreferred() => new(Action, Index, Codes, _order, Text) { AlsoRemoves = AlsoRemoves, IsPreferred = true, IsQuestion = IsQuestion };

    /// <summary>The same suggestion as a question also where one code is offered: the record has to say whether it is right.</summary>
    internal Suggestion AsQuestion() => new(Action, Index, Codes, _order, Text) { AlsoRemoves = AlsoRemoves, IsPreferred = IsPreferred, IsQuestion = true };

    /// <summary>The same suggestion with some of its codes: a question stays one, since the record has still to say whether the one that is left is right.</summary>
    internal Suggestion WithCodes(IReadOnlyList<IcdCode> codes) => new(Action, Index, codes, _order, Text) { AlsoRemoves = AlsoRemoves, IsPreferred = IsPreferred, IsQuestion = IsQuestion };

    /// <summary>The claim with choice <paramref name="choice"/> of <see cref="Codes"/>.</summary>
    internal Claim ApplyChoice(Claim claim, int choice)
    {
        if (claim is null)
        {
            throw new ArgumentNullException(nameof(claim));
        }

        List<Diagnosis> diagnoses = [.. claim.Diagnoses];
        if (Index >= diagnoses.Count || AlsoRemoves.Any(index => index >= diagnoses.Count) || (Action == SuggestionAction.Reorder && _order.Length != diagnoses.Count))
        {
            throw new ArgumentException("The suggestion was made for another claim.", nameof(claim));
        }

        switch (Action)
        {
            case SuggestionAction.Replace:
                diagnoses[Index!.Value] = diagnoses[Index.Value].WithCode(Codes[choice]);
                return claim.WithDiagnoses([.. diagnoses.Where((_, index) => !AlsoRemoves.Contains(index))]);
            case SuggestionAction.Remove:
                return claim.WithDiagnoses([.. diagnoses.Where((_, index) => index != Index && !AlsoRemoves.Contains(index))]);
            case SuggestionAction.Add:
                diagnoses.Add(Codes[choice]);
                break;
            case SuggestionAction.Reorder:
                diagnoses = [.. _order.Select(index => claim.Diagnoses[index])];
                break;
            default:
                return claim;
        }

        return claim.WithDiagnoses(diagnoses);
    }
}
