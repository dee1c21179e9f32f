namespace IcdCoding.Groupers;

/// <summary>One target of a general equivalence mapping, with its flags.</summary>
/// <typeparam name="TCode">The form of the target: text for ICD-9-CM, <see cref="IcdCode"/> for ICD-10-CM.</typeparam>
public sealed class GemMapping<TCode>
{
    internal GemMapping(TCode code, bool isApproximate, bool isCombination, int scenario, int choiceList)
    {
        (Code, IsApproximate, IsCombination, Scenario, ChoiceList) = (code, isApproximate, isCombination, scenario, choiceList);
    }

    /// <summary>The code of the other system; one of ICD-9-CM is written with its dot.</summary>
    public TCode Code { get; }

    /// <summary>Whether the two codes do not mean quite the same.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether it takes several targets together to say what the source says.</summary>
    public bool IsCombination { get; }

    /// <summary>Which of several ways to say it in combination, from 1; 0 where it is no combination.</summary>
    public int Scenario { get; }

    /// <summary>Which part of the combination, from 1: one target of each choice list of a scenario is reported. 0 where it is no combination.</summary>
    public int ChoiceList { get; }

    /// <summary>The code, <c>~</c> before it where the mapping is approximate, <c>[scenario.choice list]</c> behind it in a combination.</summary>
    public override string ToString() => $"{(IsApproximate ? "~" : "")}{Code}{(IsCombination ? $" [{Scenario}.{ChoiceList}]" : "")}";
}
