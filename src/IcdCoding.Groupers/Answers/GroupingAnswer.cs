using System.Diagnostics.CodeAnalysis;

namespace IcdCoding.Groupers;

/// <summary>What a list says, with the version that says it; or why it says nothing.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <example><code>
/// GroupingAnswer&lt;CcMccAssignment&gt; answer = Groupings.On(new DateOnly(2026, 1, 15)).CcMcc(IcdCode.Parse("E11.22"));
/// Console.WriteLine(answer.IsAnswered ? $"{answer.Value} ({answer.Version!.Name})" : answer.Explanation);
/// </code></example>
public sealed class GroupingAnswer<T>
{
    private readonly T? _value;

    private GroupingAnswer(AnswerStatus status, GroupingList list, T? value, GroupingVersion? version, string? explanation, GroupingAnswer<T>? lastHeld)
    {
        (Status, List, _value, Version, Explanation, LastHeld) = (status, list, value, version, explanation, lastHeld);
    }

    /// <summary>Whether the list answers.</summary>
    public AnswerStatus Status { get; }

    /// <summary>The list that was asked.</summary>
    public GroupingList List { get; }

    /// <summary>Whether there is a <see cref="Value"/>.</summary>
    public bool IsAnswered => Status == AnswerStatus.Answered;

    /// <summary>What the list says.</summary>
    /// <exception cref="InvalidOperationException">It says nothing; the message is the <see cref="Explanation"/>.</exception>
    public T Value => IsAnswered ? _value! : throw new InvalidOperationException(Explanation);

    /// <summary>The version that speaks, with its source; null where none is at hand for the date.</summary>
    public GroupingVersion? Version { get; }

    /// <summary>The versions of the list that are at hand, oldest first.</summary>
    public IReadOnlyList<GroupingVersion> Held => GroupingVersion.HeldOf(List);

    /// <summary>Why there is no value, as a sentence without its full stop; null where there is one.</summary>
    public string? Explanation { get; }

    /// <summary>
    /// Where no version for the date is at hand: what the newest one before it says, on its own last day. It is not the answer for the
    /// date, and whoever shows it has to say so. Null where there is none.
    /// </summary>
    public GroupingAnswer<T>? LastHeld { get; }

    /// <summary>What the list says.</summary>
    /// <returns>Whether it says anything.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T answered)
    {
        answered = _value;
        return IsAnswered;
    }

    /// <summary>The value and its version, or the explanation.</summary>
    public override string ToString() => IsAnswered ? $"{_value} ({Version!.Name})" : Explanation!;

    internal static GroupingAnswer<T> Of(T value, GroupingVersion version) => new(AnswerStatus.Answered, version.List, value, version, null, null);

    internal static GroupingAnswer<T> NotListed(string explanation, GroupingVersion version) => new(AnswerStatus.NotListed, version.List, default, version, explanation, null);

    internal static GroupingAnswer<T> NotDetermined(string explanation, GroupingVersion version) => new(AnswerStatus.NotDetermined, version.List, default, version, explanation, null);

    internal static GroupingAnswer<T> Unavailable(string explanation, GroupingList list, GroupingAnswer<T>? lastHeld) => new(AnswerStatus.Unavailable, list, default, null, explanation, lastHeld);
}
